import SchoolZone from '#profiles/models/school_zone'
import { savedBy } from '#admin/resources/saved_by'
import { schoolZoneValidator } from '#admin/validators/reference'
import type { ResourceDefinition } from '#admin/adapter/definition'

const FIELDS = ['nameFr', 'nameEn', 'timeZone', 'position']

export const schoolZones: ResourceDefinition = {
  id: 'school_zones',
  model: SchoolZone,
  navigation: 'reference',
  columns: ['id', ...FIELDS],
  title: 'nameFr',
  list: FIELDS,
  show: FIELDS,
  filter: ['nameFr', 'nameEn'],
  edit: FIELDS,
  sort: { sortBy: 'position', direction: 'asc' },
  subjects: ['school_zone'],
  save: savedBy(SchoolZone, 'profiles.school_zone', schoolZoneValidator),
}
