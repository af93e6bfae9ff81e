import { live } from '#core/live'
import { afterCommit, type Transaction } from '#core/transaction'
import { answeringStaff } from '#messaging/queries/answering_staff'

/** Tells the open inboxes that a conversation with the team has changed; a pair's tells nobody. */
export async function pushQuestion(conversationId: string, trx: Transaction) {
  const question = await trx
    .from('questions')
    .where('conversation_id', conversationId)
    .select('id')
    .first()
  if (!question) return
  const staff = await answeringStaff(trx)
  const ids = staff.map(({ id }) => id)
  afterCommit(trx, () => live.push(ids, { type: 'question', questionId: question.id }))
}
