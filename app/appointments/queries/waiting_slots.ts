import { clock } from '#core/clock'
import db from '@adonisjs/lucid/services/db'

/** A slot of an open proposal of a pair, with the id of the proposal and that of the hour that it would move. */
export type WaitingSlot = {
  id: string
  movesId: string | null
  proposerId: string
  startsAt: Date
  endsAt: Date
}

/** All that wait for an answer, the earliest first. */
export async function waitingSlots(pairId: string): Promise<WaitingSlot[]> {
  const now = clock.now().toJSDate()
  const rows = await db
    .from('appointments')
    .join('slots', 'slots.appointment_id', 'appointments.id')
    .where('appointments.pair_id', pairId)
    .where('appointments.state', 'proposed')
    .where('appointments.expires_at', '>', now)
    .where('slots.starts_at', '>', now)
    .orderBy(['slots.starts_at', 'appointments.id'])
    .select('appointments.id', 'moves_id', 'proposer_id', 'slots.starts_at', 'slots.ends_at')
  return rows.map((row) => ({
    ...{ id: row.id, movesId: row.moves_id, proposerId: row.proposer_id },
    ...{ startsAt: row.starts_at, endsAt: row.ends_at },
  }))
}
