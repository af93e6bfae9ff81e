import type { Transaction } from '#core/transaction'
import type { Ages } from '#accounts/consent_purposes'
import { hasReachedAge } from '#accounts/queries/consent_sql'
import User from '#accounts/models/user'

/** Students who are on the other side of an age than they were at any of those before, on their own calendar. */
export function studentsConcerned(before: Ages[], after: Ages, trx: Transaction) {
  const differs = (ages: Ages, age: keyof Ages) =>
    `${hasReachedAge(ages[age])} <> ${hasReachedAge(after[age])}`
  const differ = before.flatMap((ages) => [
    differs(ages, 'guardianConsentAge'),
    differs(ages, 'guardianAuthorisationAge'),
  ])
  return User.query({ client: trx })
    .where('role', 'student')
    .whereNot('state', 'deactivated')
    .whereRaw(`(${differ.join(' OR ')})`)
}

export async function countStudentsConcerned(before: Ages[], after: Ages, trx: Transaction) {
  const [{ $extras }] = await studentsConcerned(before, after, trx).count('* as total')
  return Number($extras.total)
}
