import db from '@adonisjs/lucid/services/db'
import { clock } from '#core/clock'

/** What a proposal offers, earliest first, as a notification keeps it. */
export async function slotsOf(appointmentId: string) {
  const rows = await db
    .from('slots')
    .where('appointment_id', appointmentId)
    .orderBy('starts_at')
    .select('starts_at', 'ends_at')
  return rows.map((row) => ({
    startsAt: clock.at(row.starts_at).toISO(),
    endsAt: clock.at(row.ends_at).toISO(),
  }))
}
