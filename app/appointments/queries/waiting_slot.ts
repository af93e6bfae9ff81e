import { clock } from '#core/clock'
import db from '@adonisjs/lucid/services/db'

/** An open proposal of a pair that has a slot at this very time. */
export type WaitingSlot = { id: string; proposerId: string }

/** The one that waits for an answer at this moment, the other's first; or null. */
export async function waitingSlot(
  pairId: string,
  startsAt: Date,
  userId: string
): Promise<WaitingSlot | null> {
  const row = await db
    .from('appointments')
    .join('slots', 'slots.appointment_id', 'appointments.id')
    .where('appointments.pair_id', pairId)
    .where('appointments.state', 'proposed')
    .where('appointments.expires_at', '>', clock.now().toJSDate())
    .where('slots.starts_at', startsAt)
    .orderByRaw('appointments.proposer_id = ?, appointments.id', [userId])
    .select('appointments.id', 'appointments.proposer_id')
    .first()
  return row && { id: row.id, proposerId: row.proposer_id }
}
