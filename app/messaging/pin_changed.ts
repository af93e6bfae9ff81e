import { afterCommit, type Transaction } from '#core/transaction'
import { pushPin } from '#messaging/live_pushes'
import { activeMembers } from '#messaging/queries/active_members'
import { raiseRevision } from '#messaging/queries/raise_revision'
import { findMessage } from '#messaging/queries/conversation_messages'

/** Gives a message whose pin changed the conversation's next revision, and tells both. */
export async function pinChanged(conversationId: string, messageId: string, trx: Transaction) {
  const revision = await raiseRevision(conversationId, trx)
  await trx.from('messages').where('id', messageId).update({ revision })
  const message = await findMessage(conversationId, messageId, trx)
  const readers = await activeMembers(conversationId, trx)
  afterCommit(trx, () => pushPin(readers, conversationId, message))
  return message
}
