import { clock } from '#core/clock'
import type { HourPlanned } from '#profiles/hours_planned'
import { ownAppointments } from '#appointments/queries/own_appointments'

/** The hours of a person that are confirmed and to come, until this moment, in order. */
export async function hoursToComeOf(userId: string, until: Date): Promise<HourPlanned[]> {
  const rows = await ownAppointments(userId)
    .where('appointments.state', 'confirmed')
    .where('starts_at', '>', clock.now().toJSDate())
    .where('starts_at', '<', until)
    .orderBy('starts_at')
    .select('appointments.id', 'starts_at', 'ends_at', 'other.first_name')
  return rows.map((row) => ({
    id: row.id,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    otherFirstName: row.first_name,
  }))
}
