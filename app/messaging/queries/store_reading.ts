import { jobsFor } from '#core/events/registry'
import { insertSignals } from '#core/events/store_signals'
import ConversationRead from '#messaging/events/conversation_read'
import { HEARS } from '#messaging/queries/active_members'
import type { Transaction } from '#core/transaction'

type Input = { conversationId: string; userId: string; position: number }

export type StoredReading = {
  /** What this person has still to read here. */
  unread_count: number
  /** Null, as the following, when nothing new was read. */
  revision: number | null
  read_position: number
  /** What this person has still to read in all. */
  unread_messages: number
  /** The question of a conversation with the team. */
  question_id: string | null
  /** The members who may hear of it at this moment. */
  readers: string[]
}

/**
 * Writes how far a member has read, in a conversation whose row is locked already: counts what is left, marks the change and
 * announces it. One statement, which sees what the lock was waited for; together with taking the lock it would not.
 *
 * @returns nothing when this person is no member.
 */
export async function storeReading(
  input: Input,
  trx: Transaction
): Promise<StoredReading | undefined> {
  const { conversationId, userId } = input
  const jobs = JSON.stringify(jobsFor(new ConversationRead({ conversationId, userId })))
  const { rows } = await trx.rawQuery(SQL, { ...input, jobs })
  return rows[0]
}

const SQL = /* sql */ `
  WITH place AS (
    SELECT me.read_position, me.unread_count, conversations.position,
      least(:position, conversations.position) AS read_to
    FROM conversation_members AS me JOIN conversations ON conversations.id = me.conversation_id
    WHERE me.conversation_id = :conversationId AND me.user_id = :userId
  ), unread AS (
    SELECT read_to, CASE WHEN read_to = position THEN 0 ELSE (
        SELECT count(*) FROM messages
        WHERE conversation_id = :conversationId AND messages.position > read_to AND author_id <> :userId
      )::int END AS unread_count
    FROM place WHERE read_to > read_position
  ), raised AS (
    UPDATE conversations SET revision = revision + 1 FROM unread
    WHERE conversations.id = :conversationId
    RETURNING conversations.id, conversations.revision, conversations.person_id
  ), placed AS (
    UPDATE conversation_members AS me
    SET read_position = unread.read_to, unread_count = unread.unread_count, revision = raised.revision
    FROM unread, raised WHERE me.conversation_id = raised.id AND me.user_id = :userId
  ), counted AS (
    UPDATE users SET unread_messages = unread_messages - (place.unread_count - unread.unread_count)
    FROM place, unread WHERE users.id = :userId
    RETURNING unread_messages
  ), announced AS (${insertSignals('SELECT :jobs FROM raised')})
  SELECT coalesce(unread.unread_count, place.unread_count) AS unread_count, raised.revision,
    unread.read_to AS read_position, counted.unread_messages,
    (SELECT id FROM questions WHERE conversation_id = :conversationId) AS question_id,
    ARRAY(SELECT users.id FROM conversation_members
        JOIN users ON users.id = conversation_members.user_id
        JOIN conversations ON conversations.id = conversation_members.conversation_id
      WHERE conversation_members.conversation_id = :conversationId AND ${HEARS}) AS readers
  FROM place LEFT JOIN unread ON true LEFT JOIN raised ON true LEFT JOIN counted ON true`
