import type { Transaction } from '#core/transaction'
import { clearedTutors } from '#profiles/queries/cleared_tutors'

type News = { subject_id: string; user_id: string }

/** Whether a pair can only be read still because of its tutor, and is still this coordinator's. */
export async function stillSuspended({ subject_id: id, user_id: userId }: News, trx: Transaction) {
  const pair = await trx
    .from('pairs')
    .where({ id, coordinator_id: userId })
    .whereNot('state', 'closed')
    .whereNotIn('tutor_id', clearedTutors(trx).select('tutors.id'))
    .select('id')
    .first()
  return pair !== null
}
