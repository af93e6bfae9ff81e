import { clock } from '#core/clock'
import type { Transaction } from '#core/transaction'

/** Withdraws the moves that wait for an answer of hours that are elsewhere now, or not at all. */
export const withdrawMoves = (ids: string[], trx: Transaction) =>
  trx
    .from('appointments')
    .whereIn('moves_id', ids)
    .where('state', 'proposed')
    .update({ state: 'cancelled', updated_at: clock.now().toJSDate() })

/** Cancels hours of a series; with a reason each counts as left out of one that goes on. */
export async function cancelHours(ids: string[], leftOut: 'holiday' | null, trx: Transaction) {
  await withdrawMoves(ids, trx)
  await trx
    .from('appointments')
    .whereIn('id', ids)
    .update({ state: 'cancelled', left_out: leftOut, updated_at: clock.now().toJSDate() })
}

/** The hours of a series that have not begun. */
export async function hoursToCome(seriesId: string, trx: Transaction) {
  const hours: { id: string; starts_at: Date }[] = await trx
    .from('appointments')
    .where({ series_id: seriesId, state: 'confirmed' })
    .where('starts_at', '>', clock.now().toJSDate())
    .select('id', 'starts_at')
  return hours
}
