import { live } from '#core/live'
import { partnersOf } from '#profiles/partners'
import { afterCommit, type Transaction } from '#core/transaction'

/** Tells the open pages of the tutor and of those they work with that the gate has opened or closed. */
export async function clearanceChanged(tutorId: string, trx: Transaction) {
  const people = [tutorId, ...(await partnersOf(tutorId, trx))]
  afterCommit(trx, () => live.push(people, { type: 'pair', tutorId }))
}
