import { clock } from '#core/clock'
import db from '@adonisjs/lucid/services/db'

/** A slot of an open proposal of a pair, with the id of the proposal. */
export type WaitingSlot = { id: string; proposerId: string; startsAt: Date; endsAt: Date }

/** The one that waits for an answer at this moment, the other's first; or null. */
export async function waitingSlot(
  pairId: string,
  startsAt: Date,
  userId: string
): Promise<WaitingSlot | null> {
  const row = await waitingIn(pairId)
    .where('slots.starts_at', startsAt)
    .orderByRaw('appointments.proposer_id = ?, appointments.id', [userId])
    .first()
  return row && toWaitingSlot(row)
}

/** All that wait for an answer, the earliest first. */
export async function waitingSlots(pairId: string): Promise<WaitingSlot[]> {
  const rows = await waitingIn(pairId).orderBy(['slots.starts_at', 'appointments.id'])
  return rows.map(toWaitingSlot)
}

const waitingIn = (pairId: string) =>
  db
    .from('appointments')
    .join('slots', 'slots.appointment_id', 'appointments.id')
    .where('appointments.pair_id', pairId)
    .where('appointments.state', 'proposed')
    .where('appointments.expires_at', '>', clock.now().toJSDate())
    .where('slots.starts_at', '>', clock.now().toJSDate())
    .select('appointments.id', 'appointments.proposer_id', 'slots.starts_at', 'slots.ends_at')

const toWaitingSlot = (row: any): WaitingSlot => ({
  ...{ id: row.id, proposerId: row.proposer_id },
  ...{ startsAt: row.starts_at, endsAt: row.ends_at },
})
