import PublicHoliday from '#profiles/models/public_holiday'
import { savedBy } from '#admin/resources/saved_by'
import { keptByStaff, publicHolidayValidator } from '#admin/validators/reference'
import { zoneName } from '#admin/resources/profiles/zone_name'
import type { ResourceDefinition } from '#admin/adapter/definition'

const FIELDS = ['day', 'nameFr', 'nameEn', 'shown']

export const publicHolidays: ResourceDefinition = {
  id: 'public_holidays',
  model: PublicHoliday,
  navigation: 'reference',
  columns: ['id', 'schoolZoneId', ...FIELDS, 'keptByStaff'],
  calculated: { schoolZone: zoneName('public_holidays.school_zone_id') },
  references: { schoolZoneId: 'school_zones' },
  title: 'nameFr',
  list: [...FIELDS, 'schoolZone', 'keptByStaff'],
  show: [...FIELDS, 'schoolZone', 'keptByStaff'],
  filter: ['schoolZone', 'nameFr', 'nameEn', 'day', 'shown', 'keptByStaff'],
  edit: [...FIELDS, 'schoolZoneId'],
  sort: { sortBy: 'day', direction: 'desc' },
  subjects: ['public_holiday'],
  save: savedBy(PublicHoliday, 'profiles.public_holiday', keptByStaff(publicHolidayValidator)),
}
