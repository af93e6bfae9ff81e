import db from '@adonisjs/lucid/services/db'
import type { Range } from '#profiles/ranges'
import type User from '#accounts/models/user'
import { availabilityRows } from '#profiles/queries/availability_of'
import { holidaysColumn } from '#profiles/queries/holidays_of'
import type { CurrentPair } from '#matching/queries/current_pairs'
import type { ClosedTime } from '#appointments/closed_times'
import { agreedHoursColumn, readAgreedHours } from '#appointments/queries/agreed_hours'
import { openRulesOf, type OpenRule } from '#appointments/queries/open_rules'
import { DAY_ENDS, DAY_STARTS } from '#appointments/queries/waking_hours_of'
import { closedForEach } from '#planning/closed_for_each'
import { availabilityWash, type AvailableDay } from '#planning/availability_wash'
import { shownHolidays, type ShownHoliday } from '#planning/shown_holidays'

/** When this person and the other of one of their pairs are available at once. */
export type Together = { pairId: string; days: Pick<AvailableDay, 'day' | 'shared'>[] }

/** When nothing may be proposed to the other of a working pair. */
export type Closed = { pairId: string; firstName: string; times: ClosedTime[] }

type Shading = {
  holidays: ShownHoliday[]
  availability: AvailableDay[]
  together: Together[]
  closed: Closed[]
  /** The weekly slots of the working pairs that wait for an answer. */
  open: OpenRule[]
}

/**
 * What shades the days of a calendar, in one query: the holidays of a student's own school zone or of a tutor's students'
 * zones, when this person is available, when the other of each working pair is as well, and when nothing may be proposed to them;
 * with the weekly slots that wait for an answer.
 *
 * @param chosen the pair that is shown, if any
 * @param washed whether the hours of the days are drawn: those of a month are too small
 */
export async function calendarShading(
  user: User,
  pairs: CurrentPair[],
  { days, ...range }: Range & { days: string[] },
  chosen: CurrentPair | null,
  washed: boolean
): Promise<Shading> {
  const [first, last] = [days[0], days.at(-1)!]
  const students = studentsOf(user, pairs)
  const working = pairs.filter((pair) => pair.working)
  const ids = [user.id, ...working.map(({ otherId }) => otherId)]
  const rows = await availabilityRows(ids, first, last)
    .leftJoin('students', 'students.id', 'users.id')
    .leftJoin('levels', 'levels.id', 'students.level_id')
    .select(holidaysColumn(idsOf(students), first, last), agreedHoursColumn(range))
    .select(db.raw(DAY_STARTS), db.raw(DAY_ENDS))
    .select(openRulesOf(idsOf(working), db.connection()))
  const known = new Map(rows.map((row) => [row.id, row]))
  const own = { ...known.get(user.id), zone: user.timeZone }
  const hoursOf = (id: string) => readAgreedHours(known.get(id).hours)
  const washWith = ({ otherId, otherTimeZone: zone }: CurrentPair) => {
    const other = { ...known.get(otherId), zone }
    const { day_starts: starts, day_ends: ends, ...student } = user.role === 'student' ? own : other
    const waking = { starts, ends, zone: student.zone }
    const taken = [...hoursOf(user.id), ...hoursOf(otherId)]
    return availabilityWash(days, own, { ...other, waking, taken })
  }

  const wash = () => (chosen ? washWith(chosen) : availabilityWash(days, own, null))
  const togetherWith = (pair: CurrentPair) => ({ pairId: pair.id, days: washWith(pair) })

  return {
    holidays: shownHolidays(known.get(user.id).holidays, students),
    availability: washed ? wash() : [],
    together: washed && working.length > 1 ? working.map(togetherWith) : [],
    closed: await closedForEach(user, working, known, range),
    open: known.get(user.id).open,
  }
}

const idsOf = (people: { id: string }[]) => people.map(({ id }) => id)

function studentsOf({ id, role, firstName }: User, pairs: CurrentPair[]) {
  if (role === 'student') return [{ id, firstName }]
  return pairs
    .filter(({ otherRole }) => otherRole === 'student')
    .map((pair) => ({ id: pair.otherId, firstName: pair.otherFirstName }))
}
