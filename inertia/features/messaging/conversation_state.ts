import { ShownPart } from './shown_part.js'
import { KnownMessages } from './known_messages.js'
import { ConversationView, type Values } from './conversation_view.js'
import { withKept, without, withProgress } from './outgoing_list.js'
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

type Opened = {
  userId: string
  conversation: Counters & { lastPosition?: number }
  messages: Message[]
  pinned: Message[]
}

/**
 * A conversation as its page knows it. Whatever arrives late, twice or out of order leaves the
 * same state, because each message carries the revision of its last change.
 */
export class ConversationState extends ConversationView {
  static open({ userId, conversation, messages, pinned }: Opened) {
    const { revision, readPosition, otherReadPosition, writable, readableUntil } = conversation
    return new ConversationState({
      userId,
      counters: { revision, readPosition, otherReadPosition, writable, readableUntil },
      known: new KnownMessages().with([...pinned, ...messages]),
      part: ShownPart.open(messages, conversation.lastPosition ?? 0),
      outgoing: [],
    })
  }

  /** Something between what is known and this was missed: the changes must be fetched. */
  misses(push: ConversationPush) {
    return push.revision > this.counters.revision + 1
  }

  hear(push: ConversationPush) {
    const next = push.type === 'reading' ? this.#read(push) : this.merge([push.message])
    if (push.revision !== this.counters.revision + 1) return next
    return next.#count({ revision: push.revision })
  }

  catchUp({ conversation, messages }: Changes) {
    const { counters } = this
    return this.merge(messages).#count({
      writable: conversation.writable,
      readableUntil: conversation.readableUntil,
      revision: Math.max(counters.revision, conversation.revision),
      readPosition: Math.max(counters.readPosition, conversation.readPosition),
      otherReadPosition: Math.max(counters.otherReadPosition, conversation.otherReadPosition),
    })
  }

  /** What a page, a push or the answer to an own request brought; own sends among it have arrived. */
  merge(messages: Message[]) {
    const own = messages.filter((message) => message.authorId === this.values.userId)
    const arrived = own.map((message) => message.clientId)
    return this.#with({
      known: this.values.known.with(messages),
      outgoing: without(this.outgoing, arrived),
    })
  }

  /** The page before the first place that is shown. */
  older(messages: Message[]) {
    return this.#with({ part: this.values.part.older(messages) }).merge(messages)
  }

  /** The page after the last place that is shown. */
  newer(page: MessagesPage) {
    return this.#with({ part: this.values.part.newer(page) }).merge(page.messages)
  }

  /** Another part of the conversation in the place of what is shown. */
  at(page: MessagesPage) {
    return this.#with({ part: this.values.part.older(page.messages) }).newer(page)
  }

  /** What became of a message of this device. */
  hearOutbox(event: OutboxEvent) {
    if (event.kind === 'kept') return this.keep(event.outgoing)
    if (event.kind === 'arrived') return this.merge([event.message])
    const { clientId } = event
    const outgoing =
      event.kind === 'dropped'
        ? without(this.outgoing, [clientId])
        : withProgress(this.outgoing, clientId, event.share)
    return this.#with({ outgoing })
  }

  /** A message on its way. One that is here already may be told of late. */
  keep(kept: Outgoing) {
    const { known, userId } = this.values
    if (known.holdsSend(kept.clientId, userId)) return this
    return this.#with({ outgoing: withKept(this.outgoing, kept) })
  }

  #read({ userId, readPosition }: ReadingPush) {
    const key = userId === this.values.userId ? 'readPosition' : 'otherReadPosition'
    return this.#count({ [key]: Math.max(this.counters[key], readPosition) })
  }

  #count(counters: Partial<Counters>) {
    return this.#with({ counters: { ...this.counters, ...counters } })
  }

  #with(values: Partial<Values>) {
    return new ConversationState({ ...this.values, ...values })
  }
}
