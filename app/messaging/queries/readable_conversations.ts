import db from '@adonisjs/lucid/services/db'
import { clock } from '#core/clock'
import { shownPhoto } from '#profiles/queries/shown_photo'
import { workingPairs } from '#matching/queries/working_pairs'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

/** How long the conversation of a closed pair can still be read. */
const READABLE_AFTER_CLOSING = { days: 30 }

export type ConversationRow = {
  id: string
  pair_id: string
  student_id: string
  tutor_id: string
  /** The place of its last message. */
  position: number
  /** Raised by every change. */
  revision: number
  read_position: number
  unread_count: number
  other_id: string
  other_first_name: string
  other_role: 'student' | 'tutor'
  other_time_zone: string
  /** The photo that may be seen of them, or null. */
  other_photo: string | null
  other_read_position: number
  /** Null when the pair may not write at this moment. */
  working_pair_id: string | null
}

/**
 * The conversations that this person may read now: a member of the pair, and the pair open or
 * closed for less than 30 days. One row holds everything that a page says above the messages.
 */
export function readableConversations(
  userId: string,
  client: QueryClientContract = db.connection()
) {
  const since = clock.now().minus(READABLE_AFTER_CLOSING).toJSDate()
  return client
    .from('conversation_members as me')
    .where('me.user_id', userId)
    .join('conversations', 'conversations.id', 'me.conversation_id')
    .join('pairs', 'pairs.id', 'conversations.pair_id')
    .joinRaw(
      'JOIN conversation_members them ON them.conversation_id = me.conversation_id AND them.user_id <> me.user_id'
    )
    .join('users as other', 'other.id', 'them.user_id')
    .where((query) =>
      query.whereNot('pairs.state', 'closed').orWhere('pairs.closed_at', '>', since)
    )
    .select('conversations.id', 'conversations.pair_id', 'pairs.student_id', 'pairs.tutor_id')
    .select('conversations.position', 'conversations.revision')
    .select('me.read_position', 'me.unread_count', 'them.read_position as other_read_position')
    .select('other.id as other_id', 'other.first_name as other_first_name')
    .select('other.role as other_role', 'other.time_zone as other_time_zone')
    .select(shownPhoto('other.id', 'other_photo'))
    .select(
      workingPairs(client)
        .whereColumn('pairs.id', 'conversations.pair_id')
        .select('pairs.id')
        .as('working_pair_id')
    )
}

/**
 * One conversation of this person.
 *
 * @throws E_ROW_NOT_FOUND, a 404, for a stranger's as for one that does not exist.
 */
export function findConversation(userId: string, id: string): Promise<ConversationRow> {
  return readableConversations(userId).where('conversations.id', id).firstOrFail()
}
