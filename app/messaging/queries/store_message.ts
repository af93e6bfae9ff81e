import { clock } from '#core/clock'
import { done, refused } from '#core/result'
import { jobsFor } from '#core/events/registry'
import { insertSignals } from '#core/events/store_signals'
import MessageSent from '#messaging/events/message_sent'
import { HEARS } from '#messaging/queries/active_members'
import { heldWorkingPair } from '#messaging/queries/may_write'
import { REPLIED_COLUMNS, type MessageRow } from '#messaging/queries/conversation_messages'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

type NewMessage = {
  conversationId: string
  /** Null with the team, where one may always write. */
  pairId: string | null
  authorId: string
  clientId: string
  body: string
  repliesTo: string | null
  photoCount: number
  documentCount: number
  /** What it can be found by, beside its words. */
  fileNames: string
  /** Whoever reads it is told of it otherwise. */
  unannounced?: boolean
}

export type StoredMessage = {
  message: MessageRow
  /** The others, as far as they may hear of it, each with all that they haven't read: one member, or both when the team wrote. */
  recipients: { id: string; unreadMessages: number }[]
}

/**
 * Holds the pair while its two may write, raises both counters under the conversation's row lock, stores the message at its
 * place, counts it for the others and announces it: one statement, so that the lock is held as briefly as can be.
 * Refusals: the pair may not write; a message with this id stands here already.
 *
 * @throws 23505 on `messages_sent_once` when the same send was stored at the same time, 23503 on
 * `messages_reply_in_conversation` when it answers a message that isn't here.
 */
export async function storeMessage(message: NewMessage, client: QueryClientContract) {
  const { rows } = await client.rawQuery(SQL, bindingsOf(message, client))
  const { may_write: mayWrite, recipients, ...row } = rows[0]
  if (!mayWrite) return refused('pair_not_working')
  if (row.id === null) return refused('id_taken')
  return done<StoredMessage>({ message: row, recipients })
}

function bindingsOf({ pairId, unannounced, ...message }: NewMessage, client: QueryClientContract) {
  const { conversationId, authorId } = message
  const announced = unannounced ? [] : jobsFor(new MessageSent({ conversationId, authorId }))
  const jobs = JSON.stringify(announced)
  const allowed = pairId ? workingPair(pairId, client) : client.knexRawQuery('SELECT')
  return { ...message, allowed, jobs, now: clock.now().toJSDate() } as Record<string, any>
}

function workingPair(pairId: string, client: QueryClientContract) {
  const { sql, bindings } = heldWorkingPair(pairId, client).toSQL()
  return client.knexRawQuery(sql, bindings as any[])
}

const OWN = ['id', 'client_id', 'author_id', 'position', 'revision', 'body', 'created_at']
const STORED = [...OWN, 'edited_at', 'withdrawn_at', 'replies_to']

const SQL = /* sql */ `
  WITH allowed AS (:allowed), raised AS (
    UPDATE conversations
    SET position = position + 1, revision = revision + 1, last_message_at = :now
    WHERE id = :conversationId AND EXISTS (SELECT FROM allowed)
      AND NOT EXISTS (SELECT FROM messages WHERE conversation_id = :conversationId AND client_id = :clientId)
    RETURNING id, position, revision, person_id
  ), stored AS (
    INSERT INTO messages
      (conversation_id, author_id, client_id, position, revision, body, replies_to, created_at,
       photo_count, document_count, file_names)
    SELECT id, :authorId, :clientId, position, revision, :body, :repliesTo, :now,
      :photoCount, :documentCount, :fileNames FROM raised
    RETURNING ${STORED.join(', ')}
  ), told AS (
    UPDATE conversation_members SET unread_count = unread_count + 1
    WHERE conversation_id = (SELECT id FROM raised) AND user_id <> :authorId
    RETURNING user_id
  ), counted AS (
    UPDATE users SET unread_messages = unread_messages + 1
    WHERE id IN (SELECT user_id FROM told)
    RETURNING id, state, unread_messages
  ), hearing AS (
    SELECT users.id, users.unread_messages FROM counted AS users, raised AS conversations
    WHERE ${HEARS}
  ), announced AS (${insertSignals('SELECT :jobs WHERE EXISTS (SELECT FROM told)')})
  SELECT judged.may_write, ${STORED.map((column) => `stored.${column}`).join(', ')}, null AS pinned_by, null AS pinned_at, null AS pin_reason, null AS files, ${REPLIED_COLUMNS},
    (SELECT first_name FROM users WHERE id = :authorId AND role = 'staff') AS staff_first_name,
    (SELECT coalesce(json_agg(json_build_object('id', id, 'unreadMessages', unread_messages)), '[]') FROM hearing) AS recipients
  FROM (SELECT EXISTS (SELECT FROM allowed) AS may_write) AS judged
    LEFT JOIN stored ON true
    LEFT JOIN messages AS replied ON replied.id = stored.replies_to`
