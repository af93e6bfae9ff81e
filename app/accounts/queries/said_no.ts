import type { Purpose } from '#accounts/consent_purposes'
import type { Transaction } from '#core/transaction'

/** Whether this guardian, who agrees to nothing of this purpose now, has said so. */
export async function saidNo(guardianshipId: string, purpose: Purpose, trx: Transaction) {
  const row = await trx
    .from('consents')
    .where({ guardianship_id: guardianshipId, purpose })
    .whereIn('withdrawn_by', ['guardian', 'staff'])
    .select('id')
    .first()
  return row !== null
}
