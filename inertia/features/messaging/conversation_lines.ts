import type { Message } from './conversation_types.js'

/** Messages of one author within this time read as one turn, under one name. */
const TURN = 5 * 60_000

export type Line =
  | { kind: 'day'; key: string; instant: string }
  | { kind: 'new'; key: string }
  | { kind: 'message'; key: string; message: Message; begins: boolean }

type Options = {
  dayOf: (instant: string) => string
  /** The place of the first message that is new to the reader, or null. */
  newFrom: number | null
}

/** What is drawn, from top to bottom: day separators, the line above what is new, messages. */
export function linesOf(messages: Message[], { dayOf, newFrom }: Options): Line[] {
  const lines: Line[] = []
  let before: Message | undefined
  for (const message of messages) {
    const day = dayOf(message.createdAt)
    const newDay = !before || dayOf(before.createdAt) !== day
    const isNew = message.position === newFrom
    if (newDay) lines.push({ kind: 'day', key: `day-${day}`, instant: message.createdAt })
    if (isNew) lines.push({ kind: 'new', key: 'new' })
    const begins = newDay || isNew || !continues(before!, message)
    lines.push({ kind: 'message', key: message.clientId, message, begins })
    before = message
  }
  return lines
}

function continues(before: Message, message: Message) {
  const apart = Date.parse(message.createdAt) - Date.parse(before.createdAt)
  return before.authorId === message.authorId && apart < TURN
}

/** Where "new messages" begins when a conversation is opened. */
export function firstUnread(messages: Message[], readPosition: number, userId: string) {
  const unread = messages.find(
    ({ position, authorId }) => position > readPosition && authorId !== userId
  )
  return unread?.position ?? null
}
