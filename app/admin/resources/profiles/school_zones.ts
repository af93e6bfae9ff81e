import SchoolZone from '#profiles/models/school_zone'
import { savedBy } from '#admin/resources/saved_by'
import { holidaysMissing, knownUntil } from '#admin/resources/profiles/known_holidays'
import { schoolZoneValidator } from '#admin/validators/reference'
import type { ResourceDefinition } from '#admin/adapter/definition'

const FIELDS = ['nameFr', 'nameEn', 'timeZone', 'position']

export const schoolZones: ResourceDefinition = {
  id: 'school_zones',
  model: SchoolZone,
  navigation: 'reference',
  columns: ['id', ...FIELDS],
  calculated: {
    holidaysUntil: { kind: 'date', sql: knownUntil },
    holidaysMissing: { kind: 'boolean', sql: ({ now }) => holidaysMissing(now) },
  },
  title: 'nameFr',
  list: [...FIELDS, 'holidaysUntil', 'holidaysMissing'],
  show: [...FIELDS, 'holidaysUntil', 'holidaysMissing'],
  filter: ['nameFr', 'nameEn', 'holidaysMissing'],
  edit: FIELDS,
  sort: { sortBy: 'position', direction: 'asc' },
  subjects: ['school_zone'],
  save: savedBy(SchoolZone, 'profiles.school_zone', schoolZoneValidator),
}
