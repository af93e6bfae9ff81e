import db from '@adonisjs/lucid/services/db'
import { clock } from '#core/clock'
import { shownPhoto } from '#profiles/queries/shown_photo'
import { workingPairs } from '#matching/queries/working_pairs'
import { READABLE_DAYS_AFTER_CLOSING } from '#matching/queries/readable_pairs'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

/** How long the conversation of a closed pair can still be read. */
const READABLE_AFTER_CLOSING = { days: READABLE_DAYS_AFTER_CLOSING }

export type ConversationRow = {
  id: string
  /** Null in a conversation with the team. */
  pair_id: string | null
  student_id: string | null
  tutor_id: string | null
  /** Whose conversation with the team it is; null in a pair's. */
  person_id: string | null
  /** The place of its last message. */
  position: number
  /** Raised by every change. */
  revision: number
  read_position: number
  unread_count: number
  /** Null where the other side is the team. */
  other_id: string | null
  other_first_name: string | null
  other_role: 'student' | 'tutor' | 'staff'
  other_time_zone: string | null
  /** The photo that may be seen of them, or null. */
  other_photo: string | null
  other_read_position: number
  /** Null when the pair may not write at this moment, and in a conversation with the team. */
  working_pair_id: string | null
  closed_at: Date | null
  /** When the first message and the last were written; null where there is none. */
  first_message_at: Date | null
  last_message_at: Date | null
}

/** Between which moments there is something to read. */
const FIRST_AND_LAST = ['first', 'last']
  .map((which) => {
    const position = which === 'first' ? '1' : 'conversations.position'
    return `(SELECT messages.created_at FROM messages WHERE messages.conversation_id = conversations.id
      AND messages.position = ${position}) AS ${which}_message_at`
  })
  .join(', ')

/** The team reads as one: whoever of it reads. */
const OTHER_READ = 'coalesce(them.read_position, questions.read_position, 0)'

/** The conversations that this person may read now, whatever is asked of them. */
function readable(userId: string, client: QueryClientContract) {
  const since = clock.now().minus(READABLE_AFTER_CLOSING).toJSDate()
  return client
    .from('conversation_members as me')
    .where('me.user_id', userId)
    .join('conversations', 'conversations.id', 'me.conversation_id')
    .join('users as reader', 'reader.id', 'me.user_id')
    .leftJoin('pairs', 'pairs.id', 'conversations.pair_id')
    .where((query) =>
      query
        .whereNull('conversations.pair_id')
        .orWhere((pair) =>
          pair
            .where('reader.state', 'active')
            .where((open) =>
              open.whereNot('pairs.state', 'closed').orWhere('pairs.closed_at', '>', since)
            )
        )
    )
    .select('conversations.id', 'conversations.pair_id', 'conversations.person_id')
    .select('pairs.student_id', 'pairs.tutor_id')
}

/**
 * The conversations that this person may read now: their own with the team, and that of each pair of theirs that
 * is open or closed for less than 30 days, once their account is active. One row holds everything that a page says above the messages.
 */
export function readableConversations(
  userId: string,
  client: QueryClientContract = db.connection()
) {
  return readable(userId, client)
    .leftJoin('questions', 'questions.conversation_id', 'conversations.id')
    .joinRaw(
      'LEFT JOIN conversation_members them ON them.conversation_id = me.conversation_id AND them.user_id <> me.user_id'
    )
    .leftJoin('users as other', 'other.id', 'them.user_id')
    .select('pairs.closed_at', 'conversations.position', 'conversations.revision')
    .select('me.read_position', 'me.unread_count')
    .select(client.raw(`${OTHER_READ} AS other_read_position`))
    .select('other.id as other_id', 'other.first_name as other_first_name')
    .select(client.raw(`coalesce(other.role, 'staff') AS other_role`))
    .select('other.time_zone as other_time_zone')
    .select(shownPhoto('other.id', 'other_photo'))
    .select(
      workingPairs(client)
        .whereColumn('pairs.id', 'conversations.pair_id')
        .select('pairs.id')
        .as('working_pair_id')
    )
}

/** Until when the conversation of a closed pair can be read. */
export const readableUntil = (closedAt: Date) => clock.at(closedAt).plus(READABLE_AFTER_CLOSING)

/**
 * One conversation of this person.
 *
 * @throws E_ROW_NOT_FOUND, a 404, for a stranger's as for one that does not exist.
 */
export function findConversation(userId: string, id: string): Promise<ConversationRow> {
  return readableConversations(userId)
    .where('conversations.id', id)
    .select(db.raw(FIRST_AND_LAST))
    .firstOrFail()
}

export type Members = Pick<
  ConversationRow,
  'id' | 'pair_id' | 'student_id' | 'tutor_id' | 'person_id'
>

/**
 * Whose a conversation of this person is, for what a page does in it.
 *
 * @throws E_ROW_NOT_FOUND as `findConversation`.
 */
export function findMembers(userId: string, id: string): Promise<Members> {
  return readable(userId, db.connection()).where('conversations.id', id).firstOrFail()
}
