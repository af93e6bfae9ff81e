import type { ConversationState } from './conversation_state.js'
import type {
  Changes,
  ConversationPush,
  Message,
  MessagesPage,
  Outgoing,
} from './conversation_types.js'

type Sent = Pick<Outgoing, 'clientId' | 'body' | 'repliesTo' | 'explanation' | 'files'>

export interface ConversationServer {
  send(message: Sent, onProgress: (share: number) => void): Promise<Message>
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
  /** Nobody answered, so that the same message may well arrive later. */
  isLost(error: unknown): boolean
  /** The contact details that it warns of, if that is why. */
  findingsOf(error: unknown): Outgoing['findings']
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
  #resending: Promise<void> | null = null
  #line: Promise<void> = Promise.resolve()
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

  /** One after the other, in the order that they were written: nothing overtakes what was lost before it. */
  send(message: Omit<Outgoing, 'state'>) {
    this.#change(this.#state.sending(message))
    this.#line = this.#line.then(() => this.#sendNow(message))
    return this.#line
  }

  async #sendNow(message: Omit<Outgoing, 'state'>) {
    const { outgoing } = this.#state
    const place = outgoing.findIndex((one) => one.clientId === message.clientId)
    const before = outgoing.slice(0, Math.max(place, 0)).find((one) => one.lost)
    if (before) {
      const { reason = '' } = before
      return this.#change(this.#state.failed(message.clientId, reason, { lost: true }))
    }
    const { clientId, body, repliesTo, explanation, files } = message
    try {
      const sent = { clientId, body, repliesTo, explanation, files }
      const progress = (share: number) => this.#change(this.#state.progressed(clientId, share))
      this.#change(this.#state.merge([await this.#server.send(sent, progress)]))
    } catch (error) {
      const { reasonOf, isLost, findingsOf } = this.#server
      const failure = { lost: isLost(error), findings: findingsOf(error) }
      this.#change(this.#state.failed(clientId, reasonOf(error), failure))
    }
  }

  /** Once there is a connection again: what was lost goes out once more, in the order it was written. */
  sendLost() {
    this.#resending ??= this.#sendLost().finally(() => (this.#resending = null))
    return this.#resending
  }

  /** Shows again what an earlier visit could not send: what was lost goes by itself, what was refused waits. */
  restore({ state, reason: refusal, lost, findings, ...kept }: Outgoing, reason: string) {
    const { clientId } = kept
    const { messages, outgoing } = this.#state
    if ([...messages, ...outgoing].some((one) => one.clientId === clientId)) return
    const refused = state === 'failed' && !lost
    const failure = refused ? { lost: false, findings } : { lost: true }
    const told = refused ? (refusal ?? reason) : reason
    this.#change(this.#state.sending(kept).failed(clientId, told, failure))
  }

  giveUp(clientId: string) {
    this.#change(this.#state.forget(clientId))
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

  async #sendLost() {
    const waiting = this.#state.outgoing.filter((one) => one.lost)
    for (const { clientId } of waiting) {
      const lost = this.#lost(clientId)
      if (!lost) continue
      await this.send(lost)
      if (this.#lost(clientId)) return
    }
  }

  #lost(clientId: string) {
    return this.#state.outgoing.find((one) => one.clientId === clientId && one.lost)
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
