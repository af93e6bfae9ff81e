import { waiting, type Matter } from '#admin/queries/waiting'
import { holidaysMissing, missingSince } from '#admin/resources/profiles/known_holidays'

/** What the calendars want of the team: nobody publishes the holidays of every zone in one place. */
export const CALENDAR_MATTERS: Matter[] = [
  {
    key: 'zonesWithoutHolidays',
    resource: 'school_zones',
    action: 'show',
    filters: { holidaysMissing: 'true' },
    name: 'school_zones.name_fr',
    query: (now) => waiting('school_zones', missingSince).whereRaw(holidaysMissing(now)),
  },
]
