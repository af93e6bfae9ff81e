import { announce } from '#core/events/announce'
import type { Transaction } from '#core/transaction'
import { authorisationMayHaveChanged } from '#accounts/account_life'
import { settleAccounts, type Cause } from '#accounts/settle_accounts'
import { authorisedAmong } from '#accounts/queries/authorised_students'
import AuthorisationChanged from '#accounts/events/authorisation_changed'
import type User from '#accounts/models/user'

/**
 * What follows from some students' consents as they stand now: accounts open or wait, and what the pairs may do is told.
 * The rows must be locked.
 *
 * @param before who of them was authorised until now.
 * @param cause why an account that waits from now on does.
 */
export async function settleConsents(
  students: User[],
  before: Set<string>,
  trx: Transaction,
  cause?: Cause
) {
  const ids = students.map(({ id }) => id)
  await settleAccounts(students, trx, cause)
  await authorisationMayHaveChanged(ids, trx)
  const now = await authorisedAmong(ids, trx)
  const changed = ids.filter((id) => now.has(id) !== before.has(id))
  await announce(
    changed.map((id) => AuthorisationChanged.of(id, now.has(id))),
    trx
  )
}
