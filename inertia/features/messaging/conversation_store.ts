import { GrowingDelay } from '../../lib/growing_delay.js'
import type { Schedule } from '../../lib/live/types.js'
import type { OutboxEvent } from './outbox_types.js'
import type { ConversationState } from './conversation_state.js'
import type {
  Changes,
  ConversationPush,
  Message,
  MessagesPage,
  Outgoing,
} from './conversation_types.js'

type Place = { before?: number; after?: number; around?: number; date?: string }

export interface ConversationServer {
  edit(messageId: string, body: string): Promise<Message>
  withdraw(messageId: string): Promise<Message>
  typing(): Promise<unknown>
  changes(after: number): Promise<Changes>
  page(place: Place): Promise<MessagesPage>
  pin(messageId: string, reason: string): Promise<Message>
  unpin(messageId: string): Promise<Message>
  read(position: number): Promise<unknown>
  /** Whether the server answered that it will not: asking again changes nothing. */
  refuses(error: unknown): boolean
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
  #closed = false
  /** The last place that was seen, whether the server doesn't know of it, and whether it is being told. */
  #seen = 0
  #untold = false
  #telling = false
  #catchUpLater: GrowingDelay
  #readLater: GrowingDelay

  constructor(state: ConversationState, server: ConversationServer, schedule?: Schedule) {
    this.#state = state
    this.#server = server
    this.#catchUpLater = new GrowingDelay(schedule)
    this.#readLater = new GrowingDelay(schedule)
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

  /** The network or the stream is back: no more waiting, not for an answer either, and what was missed is fetched. */
  wake() {
    this.#catchingUp = null
    this.#telling = false
    this.#readLater.reset()
    this.#catchUpLater.reset()
    void this.#tellSeen()
    return this.catchUp()
  }

  /** Its page is gone: nothing more is fetched for it. What was seen is still told. */
  close() {
    this.#closed = true
    this.#catchUpLater.forget()
  }

  /** Fetches everything after the last known revision; asked again meanwhile, it looks again. */
  catchUp(): Promise<void> {
    if (this.#catchingUp) {
      this.#again = true
      return this.#catchingUp
    }
    const fetching = this.#fetchChanges().finally(() => {
      if (this.#catchingUp !== fetching) return
      this.#catchingUp = null
      if (this.#again) {
        this.#again = false
        void this.catchUp()
      }
    })
    this.#catchingUp = fetching
    return fetching
  }

  /** What this device keeps for the conversation. */
  restore(kept: Outgoing[]) {
    this.#change(kept.reduce((state, outgoing) => state.keep(outgoing), this.#state))
  }

  /** A refusal may be the first that is heard of a pair that was paused, closed or suspended. */
  hearOutbox(event: OutboxEvent) {
    if (event.kind === 'kept' && event.outgoing.state === 'failed') void this.catchUp()
    this.#change(this.#state.hearOutbox(event))
  }

  /**
   * @param before is called just before they are put in above what is looked at.
   * @throws when the server doesn't answer, for the page to say so.
   */
  async loadOlder(before?: () => void) {
    const { from } = this.#state
    const { messages } = await this.#server.page({ before: from })
    if (this.#state.from !== from) return
    before?.()
    this.#change(this.#state.older(messages))
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

  /** Shows the first message of this day or after it, and answers which it is; none where there is nothing. */
  async reachDay(date: string) {
    const page = await this.#server.page({ date })
    const found = page.messages.find(({ position }) => position === page.position)
    if (found && !this.#state.shows(found.position)) this.#change(this.#state.at(page))
    return found
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

  /** Marks everything that is shown as read: once for each place, and again until the server heard it. */
  async markRead() {
    const { lastPosition, counters } = this.#state
    if (lastPosition <= Math.max(counters.readPosition, this.#seen)) return
    this.#seen = lastPosition
    this.#untold = true
    await this.#tellSeen()
  }

  /** What to tell a person of a request that failed. */
  reasonOf(error: unknown) {
    return this.#server.reasonOf(error)
  }

  async #changed(change: Promise<Message>) {
    try {
      this.#change(this.#state.merge([await change]))
    } catch (error) {
      if (this.#server.refuses(error)) void this.catchUp()
      throw error
    }
  }

  async #tellSeen() {
    if (!this.#untold || this.#telling) return
    this.#readLater.forget()
    this.#telling = true
    const position = this.#seen
    try {
      await this.#server.read(position)
      this.#untold = this.#seen > position
      this.#readLater.reset()
    } catch (error) {
      this.#untold = !this.#server.refuses(error)
      if (this.#untold) this.#readLater.later(() => void this.#tellSeen())
      return
    } finally {
      this.#telling = false
    }
    await this.#tellSeen()
  }

  async #fetchChanges() {
    this.#catchUpLater.forget()
    try {
      for (let more = true; more;) {
        const changes = await this.#server.changes(this.#state.counters.revision)
        this.#change(this.#state.catchUp(changes))
        more = changes.more
      }
      this.#catchUpLater.reset()
    } catch (error) {
      if (this.#closed || this.#server.refuses(error)) return
      this.#catchUpLater.later(() => void this.catchUp())
    }
  }

  #change(state: ConversationState) {
    this.#state = state
    this.#listeners.forEach((listener) => listener())
  }
}
