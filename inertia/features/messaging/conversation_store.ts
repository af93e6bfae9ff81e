import type { Schedule } from '../../lib/live/types.js'
import type { OutboxEvent } from './outbox_types.js'
import { MissedChanges } from './missed_changes.js'
import { SeenPlace } from './seen_place.js'
import type { ConversationServer } from './conversation_server.js'
import type { ConversationState } from './conversation_state.js'
import type { ConversationPush, Message, Outgoing } from './conversation_types.js'

/** So many messages are loaded on the way to one; a part that is farther stands alone. */
const NEAR = 150

/** Keeps one conversation in step with the server, and tells whoever draws it. */
export class ConversationStore {
  #state: ConversationState
  #server: ConversationServer
  #listeners = new Set<() => void>()
  #seen: SeenPlace
  #missed: MissedChanges

  constructor(state: ConversationState, server: ConversationServer, schedule?: Schedule) {
    this.#state = state
    this.#server = server
    this.#seen = new SeenPlace(server, schedule)
    this.#missed = new MissedChanges(
      server,
      () => this.#state.counters.revision,
      (changes) => this.#change(this.#state.catchUp(changes)),
      schedule
    )
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

  /** The network or the stream is back: no more waiting, and what was missed is fetched. */
  wake() {
    this.#seen.wake()
    return this.#missed.wake()
  }

  /** Its page is gone: nothing more is fetched for it. What was seen is still told. */
  close() {
    this.#missed.close()
  }

  /** Fetches everything after the last known revision; asked again meanwhile, it looks again. */
  catchUp() {
    return this.#missed.fetch()
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
    await this.#seen.see(lastPosition, counters.readPosition)
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

  #change(state: ConversationState) {
    this.#state = state
    this.#listeners.forEach((listener) => listener())
  }
}
