import type Pair from '#matching/models/pair'
import type { Transaction } from '#core/transaction'

/** What features to the right do in the transaction that changes a pair's life. */
type Contract = (pair: Pair, trx: Transaction, actorId: string) => Promise<void>

const whenMade: Contract[] = []
const whenClosed: Contract[] = []

/** Such as opening its conversation. */
export function whenPairIsMade(contract: Contract) {
  whenMade.push(contract)
}

/** Such as cancelling its hours. The pair is held by then. */
export function whenPairIsClosed(contract: Contract) {
  whenClosed.push(contract)
}

export async function pairIsMade(pair: Pair, trx: Transaction) {
  for (const contract of whenMade) await contract(pair, trx, pair.coordinatorId)
}

export async function pairIsClosed(pair: Pair, trx: Transaction, actorId: string) {
  for (const contract of whenClosed) await contract(pair, trx, actorId)
}
