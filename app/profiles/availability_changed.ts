import { live } from '#core/live'
import { profileChanged } from '#profiles/partners'
import { afterCommit, type Transaction } from '#core/transaction'

/** Lets the open pages of those who see when this person is available draw it again, this person's own included. */
export async function availabilityChanged(userId: string, trx: Transaction) {
  await profileChanged(userId, 'availability', trx)
  afterCommit(trx, () => live.push([userId], { type: 'profile', userId, part: 'availability' }))
}
