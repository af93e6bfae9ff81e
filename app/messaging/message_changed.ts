import { afterCommit, type Transaction } from '#core/transaction'
import { pushMessageChanged } from '#messaging/live_pushes'
import { pushQuestion } from '#messaging/push_question'
import { activeMembers } from '#messaging/queries/active_members'
import { raiseRevision } from '#messaging/queries/raise_revision'
import { findMessage } from '#messaging/queries/conversation_messages'

type Changes = {
  body?: string
  photo_count?: number
  document_count?: number
  file_names?: string
  edited_at?: Date
  withdrawn_at?: Date
}

/** Gives a message that changed, or whose pin did, the conversation's next revision, and tells both sides. */
export async function messageChanged(
  conversationId: string,
  messageId: string,
  trx: Transaction,
  changes: Changes = {}
) {
  const revision = await raiseRevision(conversationId, trx)
  await trx
    .from('messages')
    .where('id', messageId)
    .update({ ...changes, revision })
  const message = await findMessage(conversationId, messageId, trx)
  const readers = await activeMembers(conversationId, trx)
  await pushQuestion(conversationId, trx)
  afterCommit(trx, () => pushMessageChanged(readers, conversationId, message))
  return message
}
