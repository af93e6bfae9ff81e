import { workingPairs } from '#matching/queries/working_pairs'
import type { Transaction } from '#core/transaction'

/**
 * Whether the two of a conversation may write, looked at while the pair is held still: it can't
 * be paused or closed before the transaction ends. The pair is always locked before its conversation.
 */
export async function mayWrite(pairId: string, trx: Transaction) {
  const pair = await workingPairs(trx)
    .where('pairs.id', pairId)
    .forShare('pairs')
    .select('pairs.id')
    .first()
  return pair !== null
}
