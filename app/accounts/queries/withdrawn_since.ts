import type { Transaction } from '#core/transaction'
import type { Purpose } from '#accounts/consent_purposes'

/**
 * Whether this guardian's consent to one of these was taken back on this day or later. The last word counts, and of one
 * day the no: a day says nothing of the hour.
 */
export async function withdrawnSince(
  guardianshipId: string,
  purposes: Purpose[],
  day: string,
  trx: Transaction
) {
  const row = await trx
    .from('consents')
    .where('guardianship_id', guardianshipId)
    .whereIn('purpose', purposes)
    .whereIn('withdrawn_by', ['guardian', 'staff'])
    .whereRaw("(withdrawn_at AT TIME ZONE 'UTC')::date >= ?::date", [day])
    .select('id')
    .first()
  return row !== null
}
