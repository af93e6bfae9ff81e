import type { Transaction } from '#core/transaction'

/** What features to the right do in the transaction of something that happens to accounts. */
type OfSeveral = (userIds: string[], trx: Transaction) => Promise<void>
type OnClosed = (userId: string, actorId: string, trx: Transaction) => Promise<void>

const active: OfSeveral[] = []
const closed: OnClosed[] = []
const authorisation: OfSeveral[] = []

export function whenAccountIsActive(contract: OfSeveral) {
  active.push(contract)
}

export async function accountsAreActive(userIds: string[], trx: Transaction) {
  for (const contract of active) await contract(userIds, trx)
}

/** An account was closed: what waits for this person elsewhere is given up in the same transaction, in the name of who closed it. */
export function whenAccountIsClosed(contract: OnClosed) {
  closed.push(contract)
}

export async function accountIsClosed(userId: string, actorId: string, trx: Transaction) {
  for (const contract of closed) await contract(userId, actorId, trx)
}

/** Consents or the account itself changed: whether these people may work in their pairs is to be asked again. */
export function whenAuthorisationMayHaveChanged(contract: OfSeveral) {
  authorisation.push(contract)
}

export async function authorisationMayHaveChanged(userIds: string[], trx: Transaction) {
  for (const contract of authorisation) await contract(userIds, trx)
}
