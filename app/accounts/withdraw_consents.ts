import { clock } from '#core/clock'
import type { Transaction } from '#core/transaction'
import Consent from '#accounts/models/consent'

type Which = Partial<Pick<Consent, 'studentId' | 'guardianshipId' | 'purpose' | 'channel'>>

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
    .update({ withdrawn_at: clock.now().toJSDate(), withdrawn_by: withdrawnBy })
    .returning('id')
  return closed.length > 0
}
