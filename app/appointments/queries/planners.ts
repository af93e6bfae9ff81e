import { clock } from '#core/clock'
import { availabilityRows } from '#profiles/queries/availability_of'
import { WEEKS_OFFERED, type Planner } from '#appointments/queries/offered_slots'

/** These people as slots are looked for between them, by id, in one query. */
export async function plannersOf(userIds: string[]) {
  const today = clock.now()
  const until = today.plus({ weeks: WEEKS_OFFERED })
  const rows = await availabilityRows(userIds, today.toISODate()!, until.toISODate()!).select(
    'users.role',
    'users.time_zone as zone'
  )
  return new Map<string, Planner>(rows.map((row) => [row.id, row]))
}
