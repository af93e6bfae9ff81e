import type { StoredFile } from '../../lib/stored_file.js'

/** A file of this device, under the id by which the server knows it later. */
export type OutgoingFile = { id: string; file: File }

export type Message = {
  id: string
  clientId: string
  authorId: string
  /** Who of the team wrote it; null in everybody else's words. */
  staffFirstName: string | null
  /** Its place in the conversation, the same for everybody. */
  position: number
  /** The conversation's revision when it last changed. */
  revision: number
  body: string
  files: StoredFile[]
  createdAt: string
  editedAt: string | null
  /** Taken back by its author: the place stays, the words are gone. */
  withdrawn: boolean
  pin: { userId: string; createdAt: string; reason: string } | null
  /** The message that it answers, with the beginning of its words. */
  replyTo: {
    id: string
    authorId: string
    position: number
    body: string
    photoCount: number
    documentCount: number
  } | null
}

export type Counters = {
  revision: number
  readPosition: number
  otherReadPosition: number
  writable: boolean
  /** Until when a closed pair's words can be read; null while it isn't closed. */
  readableUntil: string | null
}

/** What the server found in a text, and where. */
export type Finding = {
  kind: 'phone' | 'email' | 'handle' | 'link' | 'address'
  start: number
  end: number
  /** It stands in the name of this file. */
  fileName?: string
}

/** A message on its way, or one that didn't get there: it is never dropped by itself. */
export type Outgoing = {
  clientId: string
  body: string
  files?: OutgoingFile[]
  /** How much of its files has gone, between 0 and 1. */
  progress?: number
  createdAt: string
  /** The message that it answers. */
  repliesTo?: string
  /** What waits goes out by itself, what failed when its author decides. */
  state: 'sending' | 'waiting' | 'failed'
  /** The server's sentence, where it said one. */
  reason?: string
  /** It waits for its author to sign in again. */
  signedOut?: boolean
  /** Contact details in it, of which the author is warned: it goes with an explanation, or changed. */
  findings?: Finding[]
  explanation?: string
}

/** What `GET /messages/:id/messages` answers: a page, whether later messages follow it, and where a day begins that was asked for. */
export type MessagesPage = { messages: Message[]; more: boolean; position?: number | null }

/** What `GET /messages/:id/changes` answers. */
export type Changes = { conversation: Counters; messages: Message[]; more: boolean }

type Change = { conversationId: string; revision: number }
export type MessagePush = Change & { type: 'message' | 'message_changed'; message: Message }
export type ReadingPush = Change & { type: 'reading'; userId: string; readPosition: number }
export type ConversationPush = MessagePush | ReadingPush
