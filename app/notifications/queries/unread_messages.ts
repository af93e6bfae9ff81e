import type { Transaction } from '#core/transaction'

export type UnreadMessages = {
  user_id: string
  unread_count: number
  read_position: number
  /** The place of the conversation's last message. */
  position: number
}

/**
 * How much each of these members has not read at this moment. Their places are locked: whoever
 * reads meanwhile waits until what we say about it is written.
 */
export function unreadMessages(
  where: { conversationId: string; userId?: string; exceptId?: string },
  trx: Transaction
): Promise<UnreadMessages[]> {
  return trx
    .knexQuery()
    .from('conversation_members')
    .join('conversations', 'conversations.id', 'conversation_members.conversation_id')
    .where('conversation_id', where.conversationId)
    .modify((query) => {
      if (where.userId) query.where('user_id', where.userId)
      if (where.exceptId) query.whereNot('user_id', where.exceptId)
    })
    .orderBy('user_id')
    .forShare('conversation_members')
    .select('user_id', 'unread_count', 'read_position', 'conversations.position')
}
