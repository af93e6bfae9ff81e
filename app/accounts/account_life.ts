import type { Transaction } from '#core/transaction'

/** What features to the right do in the transaction that makes an account active. */
type OnActive = (userId: string, trx: Transaction) => Promise<void>

const contracts: OnActive[] = []

export function whenAccountIsActive(contract: OnActive) {
  contracts.push(contract)
}

export async function accountIsActive(userId: string, trx: Transaction) {
  for (const contract of contracts) await contract(userId, trx)
}
