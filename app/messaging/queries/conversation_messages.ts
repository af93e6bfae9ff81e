import db from '@adonisjs/lucid/services/db'
import type { FileRow } from '#core/files/files_sql'
import { FILES_COLUMN } from '#messaging/queries/message_files'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

export type MessageRow = {
  id: string
  client_id: string
  author_id: string
  position: number
  revision: number
  body: string
  created_at: Date
  edited_at: Date | null
  withdrawn_at: Date | null
  pinned_by: string | null
  pinned_at: Date | null
  pin_reason: string | null
  /** The message that this one answers. */
  replies_to: string | null
  replied_author_id: string | null
  replied_position: number | null
  replied_body: string | null
  /** Who of the team wrote it; null for everybody else's words. */
  staff_first_name: string | null
  replied_photo_count: number | null
  replied_document_count: number | null
  /** Null where it has none, and where it was withdrawn. */
  files: FileRow[] | null
}

const OWN = ['id', 'client_id', 'author_id', 'position', 'revision', 'body', 'created_at']
const COLUMNS = [...OWN, 'edited_at', 'withdrawn_at', 'replies_to']

/** What a row of a message says of the message that it answers, as SQL. */
export const REPLIED_COLUMNS = `replied.author_id AS replied_author_id, replied.position AS replied_position,
  replied.body AS replied_body, replied.photo_count AS replied_photo_count,
  replied.document_count AS replied_document_count`

const WRITTEN_BY_STAFF = `colleague.id = messages.author_id AND colleague.role = 'staff'`

/** Messages of a conversation with who pinned them and what they answer. */
export function conversationMessages(
  conversationId: string,
  client: QueryClientContract = db.connection()
) {
  return client
    .from('messages')
    .leftJoin('pins', 'pins.message_id', 'messages.id')
    .leftJoin('messages as replied', 'replied.id', 'messages.replies_to')
    .joinRaw(`LEFT JOIN users AS colleague ON ${WRITTEN_BY_STAFF}`)
    .where('messages.conversation_id', conversationId)
    .select(COLUMNS.map((column) => `messages.${column}`))
    .select('pins.pinned_by', 'pins.created_at as pinned_at', 'pins.reason as pin_reason')
    .select('colleague.first_name as staff_first_name')
    .select(client.raw(REPLIED_COLUMNS), client.raw(FILES_COLUMN))
}

/** @throws E_ROW_NOT_FOUND when the conversation has no such message. */
export function findMessage(
  conversationId: string,
  id: string,
  client?: QueryClientContract
): Promise<MessageRow> {
  return conversationMessages(conversationId, client).where('messages.id', id).firstOrFail()
}

/** @throws E_ROW_NOT_FOUND when this person wrote no such message here. */
export function findOwnMessage(
  {
    conversationId,
    messageId,
    authorId,
  }: Record<'conversationId' | 'messageId' | 'authorId', string>,
  client: QueryClientContract
): Promise<MessageRow> {
  return conversationMessages(conversationId, client)
    .where('messages.id', messageId)
    .where('messages.author_id', authorId)
    .firstOrFail()
}

type Send = { conversationId: string; authorId: string; clientId: string }

/** The message that this send stored already, or null. */
export function findSentMessage({ conversationId, authorId, clientId }: Send) {
  return conversationMessages(conversationId)
    .where('messages.client_id', clientId)
    .where('messages.author_id', authorId)
    .first() as Promise<MessageRow | null>
}
