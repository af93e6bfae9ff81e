import { transaction, type Transaction } from '#core/transaction'
import type { Result } from '#core/result'
import type { Cause } from '#accounts/settle_accounts'
import { settleConsents } from '#accounts/settle_consents'
import { authorisedAmong } from '#accounts/queries/authorised_students'
import User from '#accounts/models/user'

type Change<Value, Reason extends string> = (
  student: User,
  trx: Transaction
) => Promise<Result<Value, Reason>>

/**
 * Changes a student's consents or guardians under the lock of their account. What depends on them follows in the
 * same transaction: the account opens or waits, and what the pair may do is told.
 */
export function changeConsents<Value, Reason extends string>(
  studentId: string,
  change: Change<Value, Reason>,
  outer?: Transaction,
  cause?: Cause
) {
  return transaction(async (trx) => {
    const student = await User.query({ client: trx })
      .where('id', studentId)
      .forUpdate()
      .firstOrFail()
    const before = await authorisedAmong([studentId], trx)
    const result = await change(student, trx)
    if (!result.ok) return result

    await settleConsents([student], before, trx, cause)
    return result
  }, outer)
}
