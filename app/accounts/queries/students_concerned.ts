import type { Transaction } from '#core/transaction'
import type { Ages } from '#accounts/consent_purposes'
import { hasReachedAge } from '#accounts/queries/consent_sql'
import User from '#accounts/models/user'

/** Students who are on the other side of an age once it is changed, on their own calendar. */
export function studentsConcerned(before: Ages, after: Ages, trx: Transaction) {
  const differs = (age: keyof Ages) =>
    `(${hasReachedAge(before[age])} <> ${hasReachedAge(after[age])})`
  return User.query({ client: trx })
    .where('role', 'student')
    .whereNot('state', 'deactivated')
    .whereRaw(`(${differs('guardianConsentAge')} OR ${differs('guardianAuthorisationAge')})`)
}

export async function countStudentsConcerned(before: Ages, after: Ages, trx: Transaction) {
  const [{ $extras }] = await studentsConcerned(before, after, trx).count('* as total')
  return Number($extras.total)
}
