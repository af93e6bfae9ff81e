import { countsOf } from './file_counts.js'
import type { OutboxEvent } from './outbox_types.js'
import type {
  Changes,
  ConversationPush,
  Counters,
  Message,
  MessagesPage,
  Outgoing,
  ReadingPush,
} from './conversation_types.js'

/** As long as the server's own. */
const EXCERPT_LENGTH = 160

type Opened = {
  userId: string
  conversation: Counters & { lastPosition?: number }
  messages: Message[]
  pinned: Message[]
}

type Values = {
  userId: string
  counters: Counters
  /** Every message known, shown or only pinned, by id. */
  known: Map<string, Message>
  /** The first place that is shown, and the last; null when it is shown to its end. Between them nothing is missing. */
  from: number
  to: number | null
  /** The last place when the page was made. */
  latest: number
  outgoing: Outgoing[]
}

/**
 * A conversation as its page knows it. Whatever arrives late, twice or out of order leaves the
 * same state, because each message carries the revision of its last change.
 */
export class ConversationState {
  #values: Values

  private constructor(values: Values) {
    this.#values = values
  }

  static open({ userId, conversation, messages, pinned }: Opened) {
    const { revision, readPosition, otherReadPosition, writable, readableUntil } = conversation
    const { lastPosition = 0 } = conversation
    const last = messages.at(-1)?.position ?? 0
    return new ConversationState({
      userId,
      counters: { revision, readPosition, otherReadPosition, writable, readableUntil },
      known: new Map(),
      from: messages[0]?.position ?? 1,
      to: last < lastPosition ? last : null,
      latest: lastPosition,
      outgoing: [],
    }).#merge([...pinned, ...messages])
  }

  get counters() {
    return this.#values.counters
  }

  get outgoing() {
    return this.#values.outgoing
  }

  /** What is shown, in the order that both see. */
  get messages() {
    return [...this.#values.known.values()]
      .filter((message) => this.shows(message.position))
      .sort((one, other) => one.position - other.position)
      .map((message) => this.#withReply(message))
  }

  /** A message as it is now: it may have been corrected or withdrawn since. */
  now(message: Message) {
    return this.#values.known.get(message.id) ?? message
  }

  /** The latest pin first. */
  get pinned() {
    return [...this.#values.known.values()]
      .filter((message) => message.pin !== null)
      .sort((one, other) => other.pin!.createdAt.localeCompare(one.pin!.createdAt))
      .map((message) => this.#withReply(message))
  }

  get from() {
    return this.#values.from
  }

  get hasOlder() {
    return this.#values.from > 1
  }

  /** Later messages stand below what is shown. */
  get hasNewer() {
    return this.#values.to !== null
  }

  /** How many messages stand below what is shown, after this place. */
  countBelow(position: number) {
    const { to, known, latest } = this.#values
    if (to === null) return 0
    const last = Math.max(latest, ...[...known.values()].map((message) => message.position))
    return Math.max(0, last - Math.max(to, position))
  }

  get to() {
    return this.#values.to
  }

  shows(position: number) {
    const { from, to } = this.#values
    return position >= from && (to === null || position <= to)
  }

  get lastPosition() {
    return this.messages.at(-1)?.position ?? 0
  }

  /** Something between what is known and this was missed: the changes must be fetched. */
  misses(push: ConversationPush) {
    return push.revision > this.counters.revision + 1
  }

  hear(push: ConversationPush) {
    const next = push.type === 'reading' ? this.#read(push) : this.#merge([push.message])
    if (push.revision !== this.counters.revision + 1) return next
    return next.#count({ revision: push.revision })
  }

  catchUp({ conversation, messages }: Changes) {
    const { counters } = this
    return this.#merge(messages).#count({
      writable: conversation.writable,
      readableUntil: conversation.readableUntil,
      revision: Math.max(counters.revision, conversation.revision),
      readPosition: Math.max(counters.readPosition, conversation.readPosition),
      otherReadPosition: Math.max(counters.otherReadPosition, conversation.otherReadPosition),
    })
  }

  /** Adds what an answer to an own request brought, ahead of its push. */
  merge(messages: Message[]) {
    return this.#merge(messages)
  }

  /** The page before the first place that is shown. */
  older(messages: Message[]) {
    return this.#with({ from: messages[0]?.position ?? 1 }).#merge(messages)
  }

  /** The page after the last place that is shown. */
  newer({ messages, more }: MessagesPage) {
    return this.#with({ to: more ? messages.at(-1)!.position : null }).#merge(messages)
  }

  /** Another part of the conversation in the place of what is shown. */
  at({ messages, more }: MessagesPage) {
    const from = messages[0]?.position ?? 1
    return this.#with({ from }).newer({ messages, more })
  }

  /** What became of a message of this device. */
  hearOutbox(event: OutboxEvent) {
    if (event.kind === 'kept') return this.keep(event.outgoing)
    if (event.kind === 'arrived') return this.#merge([event.message])
    const { clientId } = event
    if (event.kind === 'dropped') return this.#forget(clientId)
    const progressed = (one: Outgoing) => ({ ...one, progress: event.share })
    const outgoing = this.outgoing.map((one) => (one.clientId === clientId ? progressed(one) : one))
    return this.#with({ outgoing })
  }

  /** A message on its way, in the order of writing. One that is here already may be told of late. */
  keep(kept: Outgoing) {
    const { clientId } = kept
    if (this.#isOwn(clientId)) return this
    const others = this.outgoing.filter((one) => one.clientId !== clientId)
    const later = others.findIndex((one) => one.createdAt > kept.createdAt)
    return this.#with({ outgoing: others.toSpliced(later < 0 ? others.length : later, 0, kept) })
  }

  #forget(clientId: string) {
    return this.#with({ outgoing: this.outgoing.filter((one) => one.clientId !== clientId) })
  }

  #isOwn(clientId: string) {
    const { known, userId } = this.#values
    return [...known.values()].some((one) => one.clientId === clientId && one.authorId === userId)
  }

  /** The words that are answered, as they are now: they may have been corrected or withdrawn since. */
  #withReply(message: Message) {
    const { replyTo } = message
    const answered = replyTo && this.#values.known.get(replyTo.id)
    const body = answered?.body.slice(0, EXCERPT_LENGTH)
    if (!answered || body === undefined) return message
    return { ...message, replyTo: { ...replyTo!, body, ...countsOf(answered.files) } }
  }

  #read({ userId, readPosition }: ReadingPush) {
    const key = userId === this.#values.userId ? 'readPosition' : 'otherReadPosition'
    return this.#count({ [key]: Math.max(this.counters[key], readPosition) })
  }

  #merge(messages: Message[]) {
    const known = new Map(this.#values.known)
    for (const message of messages) {
      const present = known.get(message.id)
      if (!present || present.revision < message.revision) known.set(message.id, message)
    }
    const own = messages.filter((message) => message.authorId === this.#values.userId)
    const arrived = new Set(own.map((message) => message.clientId))
    const outgoing = this.outgoing.filter((one) => !arrived.has(one.clientId))
    return this.#with({ known, outgoing })
  }

  #count(counters: Partial<Counters>) {
    return this.#with({ counters: { ...this.counters, ...counters } })
  }

  #with(values: Partial<Values>) {
    return new ConversationState({ ...this.#values, ...values })
  }
}
