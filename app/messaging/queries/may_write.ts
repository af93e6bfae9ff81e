import { workingPairs } from '#matching/queries/working_pairs'
import type { Transaction } from '#core/transaction'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

/**
 * The pair, if its two may write, held still: it can't be paused or closed before the transaction ends. The pair is always
 * locked before its conversation.
 */
export const heldWorkingPair = (pairId: string, client: QueryClientContract) =>
  workingPairs(client).where('pairs.id', pairId).forShare('pairs').select('pairs.id')

/** Whether the two of a conversation may write, looked at while the pair is held still. */
export async function mayWrite(pairId: string, trx: Transaction) {
  return (await heldWorkingPair(pairId, trx).first()) !== null
}
