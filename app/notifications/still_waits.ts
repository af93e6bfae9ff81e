import type { Transaction } from '#core/transaction'
import type { Judged } from '#notifications/delivery_judges'

/** Whether a question to the team still waits as its e-mail leaves, for this person or for whoever takes it. */
export async function stillWaits({ subject_id: id, user_id: userId }: Judged, trx: Transaction) {
  const question = await trx
    .from('questions')
    .where({ id, state: 'open' })
    .where((query) => query.whereNull('owner_id').orWhere('owner_id', userId))
    .select('id')
    .first()
  return question !== null
}
