import { clock } from '#core/clock'
import { ownAppointments } from '#appointments/queries/own_appointments'
import { joinOpensAt, LONGEST_MINUTES } from '#appointments/slot_limits'

export type NextHour = {
  id: string
  pairId: string
  startsAt: Date
  endsAt: Date
  /** From when on "Rejoindre" is open. */
  joinOpensAt: Date
  plan: string
  otherFirstName: string
  otherTimeZone: string
}

/** The next confirmed appointment of this person that is not over yet, in one query. */
export async function nextHour(userId: string): Promise<NextHour | null> {
  const now = clock.now()
  const row = await ownAppointments(userId)
    .where('appointments.state', 'confirmed')
    // Nothing lasts longer, and it lets the index on the start find the row.
    .where('appointments.starts_at', '>', now.minus({ minutes: LONGEST_MINUTES }).toJSDate())
    .where('appointments.ends_at', '>', now.toJSDate())
    .orderBy('appointments.starts_at')
    .select('appointments.id', 'appointments.pair_id', 'starts_at', 'ends_at', 'plan')
    .select('other.first_name', 'other.time_zone')
    .first()

  return row && toNextHour(row)
}

const toNextHour = (row: any): NextHour => ({
  id: row.id,
  pairId: row.pair_id,
  startsAt: row.starts_at,
  endsAt: row.ends_at,
  joinOpensAt: joinOpensAt(row.starts_at),
  plan: row.plan,
  otherFirstName: row.first_name,
  otherTimeZone: row.time_zone,
})
