import { clock } from '#core/clock'
import type { Transaction } from '#core/transaction'
import Consent from '#accounts/models/consent'

type Which = Partial<Pick<Consent, 'studentId' | 'guardianshipId' | 'purpose' | 'channel'>>

const withdrawn = (withdrawnBy: NonNullable<Consent['withdrawnBy']>) => ({
  withdrawn_at: clock.now().toJSDate(),
  withdrawn_by: withdrawnBy,
})

/**
 * Closes the consents of this kind that stand; what was given stays written.
 *
 * @returns whether there was one.
 */
export async function withdrawConsents(
  which: Which,
  withdrawnBy: NonNullable<Consent['withdrawnBy']>,
  trx: Transaction
) {
  const closed = await Consent.query({ client: trx })
    .where(which)
    .whereNull('withdrawn_at')
    .update(withdrawn(withdrawnBy))
    .returning('id')
  return closed.length > 0
}

/** What these children, who are under the age of consent, never said themselves, but took over from a guardian. */
export async function withdrawPassed(studentIds: string[], trx: Transaction) {
  await Consent.query({ client: trx })
    .whereIn('student_id', studentIds)
    .where('channel', 'passed')
    .whereNull('withdrawn_at')
    .update(withdrawn('passed'))
}
