import { record } from '#audit/record'
import type { Transaction } from '#core/transaction'
import type { MessageRow } from '#messaging/queries/conversation_messages'

/** That somebody of the team changed their answer stands in the journal; what it said is kept as the message's version. */
export async function recordAnswerChange(
  conversationId: string,
  message: MessageRow,
  what: 'corrected' | 'withdrawn',
  trx: Transaction
) {
  if (message.staff_first_name === null) return
  const question = await trx
    .from('questions')
    .where('conversation_id', conversationId)
    .select('id')
    .firstOrFail()
  const subject = { type: 'question', id: question.id }
  const after = { position: message.position }
  await record(
    { actorId: message.author_id, action: `messaging.answer_${what}`, subject, after },
    trx
  )
}
