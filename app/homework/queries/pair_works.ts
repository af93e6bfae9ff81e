import type { Transaction } from '#core/transaction'
import { workingPairs } from '#matching/queries/working_pairs'

/** Whether the two may share homework now; nobody can close their pair before this is committed. */
export async function pairWorks(pairId: string, trx: Transaction) {
  return (await workingPairs(trx).where('pairs.id', pairId).forShare().first()) !== null
}
