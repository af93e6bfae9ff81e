import { announce } from '#core/events/announce'
import type { Transaction } from '#core/transaction'
import { accountIsActive } from '#accounts/account_life'
import { accountConditions } from '#accounts/queries/account_conditions'
import AccountActivated from '#accounts/events/account_activated'
import type User from '#accounts/models/user'

/**
 * Opens the account of a student that waits once everything that it waits for stands; lets an open one wait again when
 * the guardian of a younger student takes back the consent to the account itself. The row must be locked.
 */
export async function settleAccount(student: User, trx: Transaction) {
  if (student.state !== 'waiting_for_guardian' && student.state !== 'active') return
  const { mayOpen, mustWait } = await accountConditions(student.id, trx)
  if (student.state === 'active') {
    if (mustWait) await student.useTransaction(trx).merge({ state: 'waiting_for_guardian' }).save()
    return
  }
  if (!mayOpen) return
  await student.useTransaction(trx).merge({ state: 'active' }).save()
  await accountIsActive(student.id, trx)
  await announce(new AccountActivated({ userId: student.id }), trx)
}
