import db from '@adonisjs/lucid/services/db'
import { clock } from '#core/clock'

export type LastWords = {
  conversationId: string
  pairId: string
  otherFirstName: string
  lastMessage: { body: string; authorId: string; createdAt: string } | null
  unreadCount: number
}

/**
 * The last words of each conversation whose pair isn't closed, the most recent first, in one
 * query. The last message is found by the conversation's counter, never by a scan.
 */
export async function lastWords(userId: string): Promise<LastWords[]> {
  const rows = await db
    .from('conversation_members as member')
    .join('conversations', 'conversations.id', 'member.conversation_id')
    .join('pairs', 'pairs.id', 'conversations.pair_id')
    .joinRaw(
      `JOIN users other ON other.id = CASE WHEN pairs.student_id = member.user_id THEN pairs.tutor_id ELSE pairs.student_id END`
    )
    .joinRaw(
      `LEFT JOIN messages last ON last.conversation_id = conversations.id AND last.position = conversations.position`
    )
    .where('member.user_id', userId)
    .whereNot('pairs.state', 'closed')
    .orderByRaw('coalesce(conversations.last_message_at, conversations.created_at) DESC')
    .select('conversations.id', 'conversations.pair_id', 'other.first_name', 'member.unread_count')
    .select('last.body', 'last.author_id', 'last.created_at')

  return rows.map((row) => ({
    conversationId: row.id,
    pairId: row.pair_id,
    otherFirstName: row.first_name,
    lastMessage: row.body === null ? null : lastMessageOf(row),
    unreadCount: row.unread_count,
  }))
}

const lastMessageOf = (row: { body: string; author_id: string; created_at: Date }) => ({
  body: row.body,
  authorId: row.author_id,
  createdAt: clock.at(row.created_at).toISO(),
})
