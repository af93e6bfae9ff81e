import { clock } from '#core/clock'
import { HEARS } from '#messaging/queries/active_members'
import type { Transaction } from '#core/transaction'
import { REPLIED_COLUMNS, type MessageRow } from '#messaging/queries/conversation_messages'

type NewMessage = {
  conversationId: string
  authorId: string
  clientId: string
  body: string
  repliesTo: string | null
  photoCount: number
  documentCount: number
  /** What it can be found by, beside its words. */
  fileNames: string
}

export type StoredMessage = {
  message: MessageRow
  /** The other member, when they may hear of it, with all that they haven't read. */
  recipient: { id: string; unreadMessages: number } | null
}

/**
 * Raises both counters under the conversation's row lock, stores the message at its place and
 * counts it for the other member: one statement, so that the lock is held as briefly as can be.
 *
 * @throws 23505 on `messages_sent_once` when this send is stored already, 23503 on
 * `messages_reply_in_conversation` when it answers a message that isn't here.
 */
export async function storeMessage(message: NewMessage, trx: Transaction): Promise<StoredMessage> {
  const values = { ...message, now: clock.now().toJSDate() }
  const { rows } = await trx.rawQuery(SQL, values as Record<string, any>)
  const { recipient_id: id, unread_messages: unreadMessages, ...stored } = rows[0]
  return { message: stored, recipient: id && { id, unreadMessages } }
}

const SQL = /* sql */ `
  WITH raised AS (
    UPDATE conversations
    SET position = position + 1, revision = revision + 1, last_message_at = :now
    WHERE id = :conversationId
    RETURNING id, position, revision, person_id
  ), stored AS (
    INSERT INTO messages
      (conversation_id, author_id, client_id, position, revision, body, replies_to, created_at,
       photo_count, document_count, file_names)
    SELECT id, :authorId, :clientId, position, revision, :body, :repliesTo, :now,
      :photoCount, :documentCount, :fileNames FROM raised
    RETURNING id, client_id, author_id, position, revision, body, replies_to, created_at,
      edited_at, withdrawn_at
  ), told AS (
    UPDATE conversation_members SET unread_count = unread_count + 1
    WHERE conversation_id = (SELECT id FROM raised) AND user_id <> :authorId
    RETURNING user_id
  ), counted AS (
    UPDATE users SET unread_messages = unread_messages + 1
    WHERE id = (SELECT user_id FROM told)
    RETURNING id, state, unread_messages
  ), hearing AS (
    SELECT users.id, users.unread_messages FROM counted AS users, raised AS conversations
    WHERE ${HEARS}
  )
  SELECT stored.*, null AS pinned_by, null AS pinned_at, null AS pin_reason, null AS files, ${REPLIED_COLUMNS},
    (SELECT first_name FROM users WHERE id = :authorId AND role = 'staff') AS staff_first_name,
    hearing.id AS recipient_id, hearing.unread_messages
  FROM stored
    LEFT JOIN messages AS replied ON replied.id = stored.replies_to
    LEFT JOIN hearing ON true`
