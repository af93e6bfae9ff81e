import SchoolHoliday from '#profiles/models/school_holiday'
import { savedBy } from '#admin/resources/saved_by'
import { keptByStaff, schoolHolidayValidator } from '#admin/validators/reference'
import { zoneName } from '#admin/resources/profiles/zone_name'
import type { ResourceDefinition } from '#admin/adapter/definition'

const DAYS = ['nameFr', 'nameEn', 'firstDay', 'lastDay', 'shown']

export const schoolHolidays: ResourceDefinition = {
  id: 'school_holidays',
  model: SchoolHoliday,
  navigation: 'reference',
  columns: ['id', 'schoolZoneId', ...DAYS, 'keptByStaff'],
  calculated: { schoolZone: zoneName('school_holidays.school_zone_id') },
  references: { schoolZoneId: 'school_zones' },
  title: 'nameFr',
  list: ['schoolZone', ...DAYS, 'keptByStaff'],
  show: ['schoolZone', ...DAYS, 'keptByStaff'],
  filter: ['schoolZone', 'nameFr', 'nameEn', 'firstDay', 'lastDay', 'shown', 'keptByStaff'],
  edit: ['schoolZoneId', ...DAYS],
  sort: { sortBy: 'firstDay', direction: 'desc' },
  subjects: ['school_holiday'],
  save: savedBy(SchoolHoliday, 'profiles.school_holiday', keptByStaff(schoolHolidayValidator)),
}
