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

/** What the consents that stand now say of these students' accounts: whose may open, and whose must wait. */
export async function accountConditions(students: { id: string }[], trx: Transaction) {
  const rows = await trx
    .from('users')
    .whereIn(
      'id',
      students.map(({ id }) => id)
    )
    .select('id', trx.raw(`${mayOpen()} AS may_open`), trx.raw(`${mustWait()} AS must_wait`))
  const idsOf = (condition: 'may_open' | 'must_wait') =>
    new Set<string>(rows.filter((row) => row[condition]).map((row) => row.id))
  return { mayOpen: idsOf('may_open'), mustWait: idsOf('must_wait') }
}
