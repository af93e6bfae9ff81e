import { countsOf } from './file_counts.js'
import type { Message } from './conversation_types.js'

/** As long as the server's own. */
const EXCERPT_LENGTH = 160

/** Every message that a page knows, shown or only pinned. It never changes: what is new makes another one. */
export class KnownMessages {
  #byId: ReadonlyMap<string, Message>

  constructor(byId: ReadonlyMap<string, Message> = new Map()) {
    this.#byId = byId
  }

  /** Of the same message the later revision stands. */
  with(messages: Message[]) {
    const byId = new Map(this.#byId)
    for (const message of messages) {
      const present = byId.get(message.id)
      if (!present || present.revision < message.revision) byId.set(message.id, message)
    }
    return new KnownMessages(byId)
  }

  /** A message as it is now: it may have been corrected or withdrawn since. */
  now(message: Message) {
    return this.#byId.get(message.id) ?? message
  }

  /** Those that are shown, in the order that both see. */
  shown(shows: (position: number) => boolean) {
    return [...this.#byId.values()]
      .filter((message) => shows(message.position))
      .sort((one, other) => one.position - other.position)
      .map((message) => this.#withReply(message))
  }

  /** The latest pin first. */
  get pinned() {
    return [...this.#byId.values()]
      .filter((message) => message.pin !== null)
      .sort((one, other) => other.pin!.createdAt.localeCompare(one.pin!.createdAt))
      .map((message) => this.#withReply(message))
  }

  get lastPosition() {
    return Math.max(0, ...[...this.#byId.values()].map((message) => message.position))
  }

  holdsSend(clientId: string, authorId: string) {
    return [...this.#byId.values()].some(
      (one) => one.clientId === clientId && one.authorId === authorId
    )
  }

  /** The words that are answered, as they are now: they may have been corrected or withdrawn since. */
  #withReply(message: Message) {
    const { replyTo } = message
    const answered = replyTo && this.#byId.get(replyTo.id)
    const body = answered?.body.slice(0, EXCERPT_LENGTH)
    if (!answered || body === undefined) return message
    return { ...message, replyTo: { ...replyTo!, body, ...countsOf(answered.files) } }
  }
}
