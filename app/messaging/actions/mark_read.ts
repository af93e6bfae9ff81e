import { announce } from '#core/events/announce'
import { afterCommit, transaction, type Transaction } from '#core/transaction'
import ConversationRead from '#messaging/events/conversation_read'
import { pushOwnReading } from '#messaging/live_pushes'
import { pushQuestion } from '#messaging/push_question'
import { activeMembers } from '#messaging/queries/active_members'
import { raiseRevision } from '#messaging/queries/raise_revision'

type Input = { conversationId: string; userId: string; position: number }
type Place = { position: number; read_position: number; unread_count: number }

/**
 * Marks a conversation read up to a position; reading goes only forward. Gives how much this
 * person has still to read here, and in all.
 */
export default class MarkRead {
  handle(input: Input) {
    return transaction(async (trx) => {
      const place = await this.#lock(input, trx)
      const readPosition = Math.min(input.position, place.position)
      if (readPosition <= place.read_position) return place.unread_count

      const unreadCount = await this.#countUnread(input, readPosition, place, trx)
      await this.#write(input, { readPosition, unreadCount }, place, trx)
      return unreadCount
    })
  }

  async #lock({ conversationId, userId }: Input, trx: Transaction): Promise<Place> {
    await trx.from('conversations').where('id', conversationId).forUpdate().select('id')
    return trx
      .from('conversation_members as member')
      .join('conversations', 'conversations.id', 'member.conversation_id')
      .where({ 'member.conversation_id': conversationId, 'member.user_id': userId })
      .select('conversations.position', 'member.read_position', 'member.unread_count')
      .firstOrFail()
  }

  async #countUnread(input: Input, readPosition: number, place: Place, trx: Transaction) {
    if (readPosition === place.position) return 0
    const [{ count }] = await trx
      .from('messages')
      .where('conversation_id', input.conversationId)
      .where('position', '>', readPosition)
      .whereNot('author_id', input.userId)
      .count('* as count')
    return Number(count)
  }

  async #write(
    { conversationId, userId }: Input,
    read: { readPosition: number; unreadCount: number },
    place: Place,
    trx: Transaction
  ) {
    const revision = await raiseRevision(conversationId, trx)
    await trx
      .from('conversation_members')
      .where({ conversation_id: conversationId, user_id: userId })
      .update({ read_position: read.readPosition, unread_count: read.unreadCount, revision })
    const [user] = await trx
      .from('users')
      .where('id', userId)
      .decrement('unread_messages', place.unread_count - read.unreadCount)
      .returning('unread_messages')

    const unreadMessages: number = user.unread_messages
    await announce(new ConversationRead({ conversationId, userId }), trx)
    await pushQuestion(conversationId, trx)
    const readers = await activeMembers(conversationId, trx)
    afterCommit(trx, () =>
      pushOwnReading(readers, { ...read, conversationId, userId, revision, unreadMessages })
    )
  }
}
