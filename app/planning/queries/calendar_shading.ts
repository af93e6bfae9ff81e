import type User from '#accounts/models/user'
import { availabilityRows } from '#profiles/queries/availability_of'
import { holidaysColumn, holidaysOf } from '#profiles/queries/holidays_of'
import type { CurrentPair } from '#matching/queries/current_pairs'
import { availabilityWash, type AvailableDay } from '#planning/availability_wash'
import { shownHolidays, type ShownHoliday } from '#planning/shown_holidays'

type Shading = { holidays: ShownHoliday[]; availability: AvailableDay[] }

/**
 * What shades the days of a calendar, in one query: the holidays of a student's own school zone or of a tutor's students'
 * zones, when this person is available, and when the other of their only working pair is as well.
 */
export async function calendarShading(
  user: User,
  pairs: CurrentPair[],
  days: string[]
): Promise<Shading> {
  const [first, last] = [days[0], days.at(-1)!]
  const students = studentsOf(user, pairs)
  const working = pairs.filter((pair) => pair.working)
  const other = working.length === 1 ? working[0] : null
  const rows = await availabilityRows(
    other ? [user.id, other.otherId] : [user.id],
    first,
    last
  ).select(holidaysColumn(idsOf(students), first, last))
  const known = new Map(rows.map((row) => [row.id, row]))

  return {
    holidays: shownHolidays(known.get(user.id).holidays, students),
    availability: availabilityWash(
      days,
      { ...known.get(user.id), zone: user.timeZone },
      other && { ...known.get(other.otherId), zone: other.otherTimeZone }
    ),
  }
}

/** Of a month, which is too small for the hours of a day. */
export async function monthShading(
  user: User,
  pairs: CurrentPair[],
  days: string[]
): Promise<Shading> {
  const students = studentsOf(user, pairs)
  const holidays = await holidaysOf(idsOf(students), days[0], days.at(-1)!)
  return { holidays: shownHolidays(holidays, students), availability: [] }
}

const idsOf = (people: { id: string }[]) => people.map(({ id }) => id)

function studentsOf({ id, role, firstName }: User, pairs: CurrentPair[]) {
  if (role === 'student') return [{ id, firstName }]
  return pairs
    .filter(({ otherRole }) => otherRole === 'student')
    .map((pair) => ({ id: pair.otherId, firstName: pair.otherFirstName }))
}
