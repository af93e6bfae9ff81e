import type { Transaction } from '#core/transaction'
import { readableConversations } from '#messaging/queries/readable_conversations'

export type WaitingMessages = {
  unread_count: number
  /** The place of the last message. */
  position: number
  /** When the first one that was not read was sent. */
  since: Date
}

/**
 * What waits for this person in a conversation that they may read now, or null. Nothing is locked: a mail server
 * that hangs keeps nobody from writing.
 */
export async function waitingMessages(
  userId: string,
  conversationId: string,
  trx: Transaction
): Promise<WaitingMessages | null> {
  const conversation = await readableConversations(userId, trx)
    .where('conversations.id', conversationId)
    .first()
  if (!conversation || conversation.unread_count === 0) return null

  const first = await trx
    .from('messages')
    .where('conversation_id', conversationId)
    .where('position', '>', conversation.read_position)
    .whereNot('author_id', userId)
    .orderBy('position')
    .select('created_at')
    .first()
  const { unread_count: unread, position } = conversation
  return first && { unread_count: unread, position, since: first.created_at }
}
