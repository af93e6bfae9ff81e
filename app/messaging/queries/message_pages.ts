import db from '@adonisjs/lucid/services/db'
import { conversationMessages, type MessageRow } from '#messaging/queries/conversation_messages'

/** Messages on a page, and changes in an answer. */
export const PAGE_SIZE = 50

export type Place = { before?: number; after?: number; around?: number }

/** The last messages, or those before, after or around a position; oldest first, found by key. */
export function messagesPage(conversationId: string, { before, after, around }: Place = {}) {
  if (after !== undefined) return messagesAfter(conversationId, after)
  // Half of the page stands before the place; where the conversation begins or ends, it is shorter.
  if (around !== undefined) return messagesAfter(conversationId, around - PAGE_SIZE / 2)
  return messagesBefore(conversationId, before)
}

async function messagesBefore(conversationId: string, before?: number) {
  const query = conversationMessages(conversationId)
  if (before !== undefined) query.where('messages.position', '<', before)
  const rows: MessageRow[] = await query.orderBy('messages.position', 'desc').limit(PAGE_SIZE)
  return rows.reverse()
}

function messagesAfter(conversationId: string, after: number): Promise<MessageRow[]> {
  return conversationMessages(conversationId)
    .where('messages.position', '>', after)
    .orderBy('messages.position')
    .limit(PAGE_SIZE) as unknown as Promise<MessageRow[]>
}

/** The place of the first message since a moment, or of the last one of all; null where there is none. */
export async function firstPositionSince(conversationId: string, since: Date) {
  const inConversation = () => db.from('messages').where('conversation_id', conversationId)
  const first = await inConversation()
    .where('created_at', '>=', since)
    .orderBy('created_at')
    .select('position')
    .first()
  const found = first ?? (await inConversation().orderBy('position', 'desc').first())
  return (found?.position as number | undefined) ?? null
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
