import type Pair from '#matching/models/pair'
import type { Transaction } from '#core/transaction'

/** What features to the right do in the transaction that makes a pair, such as opening its conversation. */
type OnPairMade = (pair: Pair, trx: Transaction) => Promise<void>

const contracts: OnPairMade[] = []

export function whenPairIsMade(contract: OnPairMade) {
  contracts.push(contract)
}

export async function pairIsMade(pair: Pair, trx: Transaction) {
  for (const contract of contracts) await contract(pair, trx)
}
