import type { Transaction } from '#core/transaction'

/** What features to the right do in the transaction of something that happens to an account. */
type Contract = (userId: string, trx: Transaction) => Promise<void>
type OnClosed = (userId: string, actorId: string, trx: Transaction) => Promise<void>

const active: Contract[] = []
const closed: OnClosed[] = []
const authorisation: Contract[] = []

export function whenAccountIsActive(contract: Contract) {
  active.push(contract)
}

export async function accountIsActive(userId: string, trx: Transaction) {
  for (const contract of active) await contract(userId, trx)
}

/** An account was closed: what waits for this person elsewhere is given up in the same transaction, in the name of who closed it. */
export function whenAccountIsClosed(contract: OnClosed) {
  closed.push(contract)
}

export async function accountIsClosed(userId: string, actorId: string, trx: Transaction) {
  for (const contract of closed) await contract(userId, actorId, trx)
}

/** Consents or the account itself changed: whether this person may work in their pairs is to be asked again. */
export function whenAuthorisationMayHaveChanged(contract: Contract) {
  authorisation.push(contract)
}

export async function authorisationMayHaveChanged(userId: string, trx: Transaction) {
  for (const contract of authorisation) await contract(userId, trx)
}
