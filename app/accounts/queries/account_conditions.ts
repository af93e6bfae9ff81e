import type { Transaction } from '#core/transaction'
import { guardianConsent, hasReached, ownConsent } from '#accounts/queries/consent_sql'

const NEEDED_OF_GUARDIAN = (['account', 'messages_and_hours', 'tutoring'] as const)
  .map(guardianConsent)
  .join(' AND ')

/** Made anew each time: the moment is written into it. */
const mayOpen = () => `(users.email_confirmed_at IS NOT NULL
  AND ${ownConsent('account')} AND ${ownConsent('messages_and_hours')}
  AND (${hasReached('guardian_consent_age')} OR (${NEEDED_OF_GUARDIAN})))`

const mustWait = () =>
  `(NOT ${hasReached('guardian_consent_age')} AND NOT ${guardianConsent('account')})`

/** What the consents that stand now say of a student's account. */
export async function accountConditions(studentId: string, trx: Transaction) {
  const row = await trx
    .from('users')
    .where('id', studentId)
    .select(trx.raw(`${mayOpen()} AS may_open`), trx.raw(`${mustWait()} AS must_wait`))
    .firstOrFail()
  return { mayOpen: row.may_open as boolean, mustWait: row.must_wait as boolean }
}
