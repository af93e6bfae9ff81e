import db from '@adonisjs/lucid/services/db'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

/** Messages on a page, and changes in an answer. */
export const PAGE_SIZE = 50

export type MessageRow = {
  id: string
  client_id: string
  author_id: string
  position: number
  revision: number
  body: string
  created_at: Date
  pinned_by: string | null
  pinned_at: Date | null
}

const COLUMNS = ['id', 'client_id', 'author_id', 'position', 'revision', 'body', 'created_at']

/** Messages of a conversation with who pinned them. */
export function conversationMessages(
  conversationId: string,
  client: QueryClientContract = db.connection()
) {
  return client
    .from('messages')
    .leftJoin('pins', 'pins.message_id', 'messages.id')
    .where('messages.conversation_id', conversationId)
    .select(COLUMNS.map((column) => `messages.${column}`))
    .select('pins.pinned_by', 'pins.created_at as pinned_at')
}

/** The last messages, or those before a position; oldest first, found by key. */
export async function messagesPage(conversationId: string, before?: number) {
  const query = conversationMessages(conversationId)
  if (before !== undefined) query.where('messages.position', '<', before)
  const rows: MessageRow[] = await query.orderBy('messages.position', 'desc').limit(PAGE_SIZE)
  return rows.reverse()
}

/** What changed after a revision, in the order of the changes. */
export function messagesChangedAfter(conversationId: string, revision: number) {
  return conversationMessages(conversationId)
    .where('messages.revision', '>', revision)
    .orderBy('messages.revision')
    .limit(PAGE_SIZE) as unknown as Promise<MessageRow[]>
}

/** The pinned messages, the latest pin first; there are few of them by rule. */
export function pinnedMessages(conversationId: string) {
  return conversationMessages(conversationId)
    .where('pins.conversation_id', conversationId)
    .orderBy('pins.created_at', 'desc') as unknown as Promise<MessageRow[]>
}

/** @throws E_ROW_NOT_FOUND when the conversation has no such message. */
export function findMessage(
  conversationId: string,
  id: string,
  client?: QueryClientContract
): Promise<MessageRow> {
  return conversationMessages(conversationId, client).where('messages.id', id).firstOrFail()
}

type Send = { conversationId: string; authorId: string; clientId: string }

/** The message that this send stored already, or null. */
export function findSentMessage({ conversationId, authorId, clientId }: Send) {
  return conversationMessages(conversationId)
    .where('messages.client_id', clientId)
    .where('messages.author_id', authorId)
    .first() as Promise<MessageRow | null>
}
