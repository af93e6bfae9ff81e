import { live } from '#core/live'
import { messageJson } from '#messaging/transformers/message_transformer'
import type { StoredMessage } from '#messaging/queries/store_message'
import type { MessageRow } from '#messaging/queries/conversation_messages'

/** A new message, to its author's other pages too; and to the others how much is unread. */
export function pushMessageSent(conversationId: string, { message, recipients }: StoredMessage) {
  const push = {
    type: 'message',
    conversationId,
    revision: message.revision,
    message: messageJson(message),
  }
  live.push([message.author_id], push)
  for (const { id, unreadMessages } of recipients) {
    live.push([id], push)
    live.push([id], { type: 'counts', messages: unreadMessages })
  }
}

/** A message was pinned, unpinned, corrected or withdrawn. */
export function pushMessageChanged(userIds: string[], conversationId: string, row: MessageRow) {
  const message = messageJson(row)
  const { revision } = row
  live.push(userIds, { type: 'message_changed', conversationId, revision, message })
}

type Reading = {
  conversationId: string
  revision: number
  userId: string
  readPosition: number
}

/** Somebody read: both see how far. */
export function pushReading(userIds: string[], reading: Reading) {
  live.push(userIds, { type: 'reading', ...reading })
}

/** A member read: their other pages count less. */
export function pushOwnReading(
  userIds: string[],
  { unreadMessages, ...reading }: Reading & { unreadCount: number; unreadMessages: number }
) {
  pushReading(userIds, reading)
  live.push([reading.userId], { type: 'counts', messages: unreadMessages })
}

/** Somebody is typing: only the other one is told. */
export function pushTyping(otherId: string, conversationId: string, userId: string) {
  live.push([otherId], { type: 'typing', conversationId, userId })
}
