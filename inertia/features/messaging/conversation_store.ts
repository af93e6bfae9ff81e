import type { OutboxEvent } from './outbox_types.js'
import type { ConversationState } from './conversation_state.js'
import type {
  Changes,
  ConversationPush,
  Message,
  MessagesPage,
  Outgoing,
} from './conversation_types.js'

export interface ConversationServer {
  edit(messageId: string, body: string): Promise<Message>
  withdraw(messageId: string): Promise<Message>
  typing(): Promise<unknown>
  changes(after: number): Promise<Changes>
  page(place: { before?: number; after?: number; around?: number }): Promise<MessagesPage>
  pin(messageId: string, reason: string): Promise<Message>
  unpin(messageId: string): Promise<Message>
  read(position: number): Promise<unknown>
  /** The server's sentence, or one for a connection that doesn't answer. */
  reasonOf(error: unknown): string
}

/** So many messages are loaded on the way to one; a part that is farther stands alone. */
const NEAR = 150

/** Keeps one conversation in step with the server, and tells whoever draws it. */
export class ConversationStore {
  #state: ConversationState
  #server: ConversationServer
  #listeners = new Set<() => void>()
  #catchingUp: Promise<void> | null = null
  #again = false
  #reading = 0

  constructor(state: ConversationState, server: ConversationServer) {
    this.#state = state
    this.#server = server
  }

  get = () => this.#state

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  hear(push: ConversationPush) {
    const misses = this.#state.misses(push)
    this.#change(this.#state.hear(push))
    if (misses) void this.catchUp()
  }

  /** Fetches everything after the last known revision; asked again meanwhile, it looks again. */
  catchUp(): Promise<void> {
    if (this.#catchingUp) this.#again = true
    this.#catchingUp ??= this.#fetchChanges().finally(() => {
      this.#catchingUp = null
      if (this.#again) {
        this.#again = false
        void this.catchUp()
      }
    })
    return this.#catchingUp
  }

  /** What this device keeps for the conversation. */
  restore(kept: Outgoing[]) {
    this.#change(kept.reduce((state, outgoing) => state.keep(outgoing), this.#state))
  }

  hearOutbox(event: OutboxEvent) {
    this.#change(this.#state.hearOutbox(event))
  }

  /** @throws when the server doesn't answer, for the page to say so. */
  async loadOlder() {
    const { from } = this.#state
    const { messages } = await this.#server.page({ before: from })
    if (this.#state.from === from) this.#change(this.#state.older(messages))
  }

  /** @throws when the server doesn't answer, for the page to say so. */
  async loadNewer() {
    const { to } = this.#state
    if (to === null) return
    const page = await this.#server.page({ after: to })
    if (this.#state.to === to) this.#change(this.#state.newer(page))
  }

  /** Shows this place: what is near is added to what is shown, what is far stands in its place. */
  async reach(position: number) {
    const { from } = this.#state
    if (this.#state.shows(position)) return
    if (position > from || from - position > NEAR) {
      return this.#change(this.#state.at(await this.#server.page({ around: position })))
    }
    while (this.#state.from > position) await this.loadOlder()
  }

  /** Back to the end of the conversation. */
  async reachEnd() {
    if (this.#state.hasNewer) this.#change(this.#state.at(await this.#server.page({})))
  }

  /** Each @throws when it is refused or nobody answers, for the page to say why. */
  pin = (id: string, reason: string) => this.#changed(this.#server.pin(id, reason))
  unpin = (id: string) => this.#changed(this.#server.unpin(id))
  edit = (id: string, body: string) => this.#changed(this.#server.edit(id, body))
  withdraw = (id: string) => this.#changed(this.#server.withdraw(id))

  /** Whether it arrives matters to nobody. */
  tellTyping() {
    void this.#server.typing().catch(() => undefined)
  }

  /** Marks everything that is shown as read, once for each place. */
  async markRead() {
    const { lastPosition, counters } = this.#state
    if (lastPosition <= Math.max(counters.readPosition, this.#reading)) return
    this.#reading = lastPosition
    await this.#server.read(lastPosition).catch(() => (this.#reading = 0))
  }

  /** What to tell a person of a request that failed. */
  reasonOf(error: unknown) {
    return this.#server.reasonOf(error)
  }

  async #changed(change: Promise<Message>) {
    this.#change(this.#state.merge([await change]))
  }

  async #fetchChanges() {
    try {
      for (let more = true; more;) {
        const changes = await this.#server.changes(this.#state.counters.revision)
        this.#change(this.#state.catchUp(changes))
        more = changes.more
      }
    } catch {
      // Without an answer nothing is known; the next connection asks again.
    }
  }

  #change(state: ConversationState) {
    this.#state = state
    this.#listeners.forEach((listener) => listener())
  }
}
