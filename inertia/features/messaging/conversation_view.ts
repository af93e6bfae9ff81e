import type { ShownPart } from './shown_part.js'
import type { KnownMessages } from './known_messages.js'
import type { Counters, Message, Outgoing } from './conversation_types.js'

export type Values = {
  userId: string
  counters: Counters
  known: KnownMessages
  part: ShownPart
  outgoing: Outgoing[]
}

/** What is read of a conversation on its page; how it changes is said by its state. */
export class ConversationView {
  protected readonly values: Values

  constructor(values: Values) {
    this.values = values
  }

  get counters() {
    return this.values.counters
  }

  get outgoing() {
    return this.values.outgoing
  }

  get messages() {
    return this.values.known.shown(this.values.part.shows)
  }

  now(message: Message) {
    return this.values.known.now(message)
  }

  get pinned() {
    return this.values.known.pinned
  }

  get from() {
    return this.values.part.from
  }

  get to() {
    return this.values.part.to
  }

  get hasOlder() {
    return this.from > 1
  }

  /** Later messages stand below what is shown. */
  get hasNewer() {
    return this.to !== null
  }

  countBelow(position: number) {
    const { part, known } = this.values
    return this.hasNewer ? part.countBelow(position, known.lastPosition) : 0
  }

  shows(position: number) {
    return this.values.part.shows(position)
  }

  get lastPosition() {
    return this.messages.at(-1)?.position ?? 0
  }
}
