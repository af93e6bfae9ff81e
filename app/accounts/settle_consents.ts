import { announce } from '#core/events/announce'
import type { Transaction } from '#core/transaction'
import { authorisationMayHaveChanged } from '#accounts/account_life'
import { settleAccount } from '#accounts/settle_account'
import { isAuthorised } from '#accounts/queries/authorised_students'
import AuthorisationChanged from '#accounts/events/authorisation_changed'
import type User from '#accounts/models/user'

/**
 * What follows from a student's consents as they stand now: the account opens or waits, and what the pair may do is told.
 * The row must be locked.
 *
 * @param before whether the student was authorised until now.
 */
export async function settleConsents(student: User, before: boolean, trx: Transaction) {
  await settleAccount(student, trx)
  await authorisationMayHaveChanged(student.id, trx)
  const authorised = await isAuthorised(student.id, trx)
  if (authorised !== before) await announce(AuthorisationChanged.of(student.id, authorised), trx)
}
