import { DateTime } from 'luxon'
import { clock } from '#core/clock'
import type { Range } from '#profiles/ranges'
import { availabilityRows } from '#profiles/queries/availability_of'
import { WEEKS_OFFERED, type Planner } from '#appointments/queries/offered_slots'

/** These people as slots are looked for between them, by id, in one query: in the next weeks, or between two moments. */
export async function plannersOf(userIds: string[], between?: Range) {
  const from = between ? DateTime.fromJSDate(between.from) : clock.now()
  const until = between ? DateTime.fromJSDate(between.until) : from.plus({ weeks: WEEKS_OFFERED })
  const rows = await availabilityRows(userIds, from.toISODate()!, until.toISODate()!).select(
    'users.role',
    'users.time_zone as zone'
  )
  return new Map<string, Planner>(rows.map((row) => [row.id, row]))
}
