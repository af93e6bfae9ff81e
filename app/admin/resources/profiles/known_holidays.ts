import { WEEKS_KNOWN_AHEAD } from '#profiles/holidays_ahead'

const AHEAD = `INTERVAL '${WEEKS_KNOWN_AHEAD} weeks'`

const KNOWN = `FROM school_holidays AS holiday WHERE holiday.school_zone_id = school_zones.id AND holiday.shown`

const STUDENTS = `FROM students JOIN users ON users.id = students.id
  WHERE students.school_zone_id = school_zones.id AND users.state = 'active'`

/** Until when the holidays of a school zone are known, a day or null, as SQL. */
export const knownUntil = () => `(SELECT max(holiday.last_day) ${KNOWN})`

/** Whether students go to school in a zone of which no holiday is known from some weeks ahead on, as SQL. */
export const holidaysMissing = (now: string) =>
  `(EXISTS (SELECT 1 ${STUDENTS})
    AND NOT EXISTS (SELECT 1 ${KNOWN} AND holiday.last_day >= '${now}'::timestamptz + ${AHEAD}))`

/** Since when they are missing: so many weeks before the last known day ended, or the first student, as SQL. */
export const missingSince = `GREATEST(${knownUntil()}::timestamptz - ${AHEAD},
  (SELECT students.created_at ${STUDENTS} ORDER BY students.created_at LIMIT 1))`
