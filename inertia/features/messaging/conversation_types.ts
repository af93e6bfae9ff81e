export type Message = {
  id: string
  clientId: string
  authorId: string
  /** Its place in the conversation, the same for everybody. */
  position: number
  /** The conversation's revision when it last changed. */
  revision: number
  body: string
  createdAt: string
  pin: { userId: string; createdAt: string } | null
}

export type Counters = {
  revision: number
  readPosition: number
  otherReadPosition: number
  writable: boolean
}

/** A message on its way, or one that didn't get there: it is never dropped by itself. */
export type Outgoing = {
  clientId: string
  body: string
  createdAt: string
  state: 'sending' | 'failed'
  reason?: string
  /** The site never answered: it goes out again by itself with the next connection. */
  lost?: boolean
}

/** What `GET /messages/:id/changes` answers. */
export type Changes = { conversation: Counters; messages: Message[]; more: boolean }

type Change = { conversationId: string; revision: number }
export type MessagePush = Change & { type: 'message' | 'pin'; message: Message }
export type ReadingPush = Change & { type: 'reading'; userId: string; readPosition: number }
export type ConversationPush = MessagePush | ReadingPush
