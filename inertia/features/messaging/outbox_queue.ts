import { GrowingDelay } from '../../lib/growing_delay.js'
import type { Schedule } from '../../lib/live/types.js'
import type { Message } from './conversation_types.js'
import type { Failure, Kept, OutboxEvent, OutboxStore } from './outbox_types.js'

/** What the last try said of it, and no longer holds. */
const UNTRIED = { reason: undefined, findings: undefined, signedOut: false, progress: undefined }

type Options = {
  store: OutboxStore
  /** @throws when it did not arrive; `failureOf` says why. */
  send: (kept: Kept, onProgress: (share: number) => void) => Promise<Message>
  failureOf: (error: unknown) => Failure
  /** Runs when no other tab of this device sends. */
  alone: (run: () => Promise<Failure[]>) => Promise<Failure[]>
  tell: (event: OutboxEvent) => void
  schedule?: Schedule
}

/**
 * Sends what one person wrote on this device, each conversation in its order: a message that waits holds back the
 * later ones, one that is refused does not. What is kept is read anew each time, as another tab may have sent it.
 */
export class OutboxQueue {
  #options: Options
  #again = false
  #delay: GrowingDelay
  #running: Promise<void> | null = null
  #dropped = new Set<string>()

  constructor(options: Options) {
    this.#options = options
    this.#delay = new GrowingDelay(options.schedule)
  }

  /** Keeps a message and sends it, or once more one that its author tries again. */
  async send({ conversationId, outgoing }: Kept) {
    const words = { ...outgoing, ...UNTRIED }
    const { store, tell } = this.#options
    tell({ kind: 'kept', conversationId, outgoing: { ...words, state: 'sending' } })
    await store.keep({ conversationId, outgoing: { ...words, state: 'waiting' } })
    return this.wake()
  }

  async drop(conversationId: string, clientId: string) {
    this.#dropped.add(clientId)
    this.#options.tell({ kind: 'dropped', conversationId, clientId })
    await this.#options.store.drop(clientId)
  }

  async kept(conversationId: string) {
    const all = await this.#options.store.all()
    return all.filter((one) => one.conversationId === conversationId).map((one) => one.outgoing)
  }

  /** Another tab said it: should that one be closed, this one sends what it left. */
  hear(event: OutboxEvent) {
    if (event.kind === 'dropped') this.#dropped.add(event.clientId)
    if (event.kind === 'kept' && event.outgoing.state !== 'failed') this.#later()
  }

  /** The network, the site or the person is back: no more waiting. */
  wake() {
    this.#delay.reset()
    return this.#flush()
  }

  #flush() {
    this.#again = true
    this.#running ??= this.#run()
    return this.#running
  }

  async #run() {
    this.#delay.forget()
    let stuck: Failure[] = []
    while (this.#again) {
      this.#again = false
      stuck = await this.#options.alone(() => this.#sendAll())
    }
    this.#running = null
    if (stuck.length > 0) this.#later(stuck.find(({ goesOnIn }) => goesOnIn)?.goesOnIn)
  }

  /** What holds back the rest of its conversation; the rest waits for the same reason. */
  async #sendAll() {
    const stuck = new Map<string, Failure>()
    for (const { conversationId, outgoing } of await this.#options.store.all()) {
      if (outgoing.state === 'failed') continue
      const failure = stuck.get(conversationId)
      if (failure) {
        const { reason, signedOut } = failure
        const kept = { ...outgoing, reason, signedOut }
        this.#options.tell({ kind: 'kept', conversationId, outgoing: kept })
        continue
      }
      const failed = await this.#sendOne({ conversationId, outgoing })
      if (failed) stuck.set(conversationId, failed)
    }
    return [...stuck.values()]
  }

  /** Why the next one of its conversation may not go, or nothing. */
  async #sendOne({ conversationId, outgoing }: Kept) {
    const { clientId } = outgoing
    if (this.#dropped.has(clientId)) return null
    const { store, send, tell } = this.#options
    const sending = { ...outgoing, state: 'sending' as const }
    tell({ kind: 'kept', conversationId, outgoing: sending })
    try {
      const message = await send({ conversationId, outgoing }, (share) =>
        tell({ kind: 'progress', conversationId, clientId, share })
      )
      await store.drop(clientId)
      this.#delay.reset()
      tell({ kind: 'arrived', conversationId, clientId, message })
      return null
    } catch (error) {
      return this.#fail({ conversationId, outgoing }, this.#options.failureOf(error))
    }
  }

  async #fail({ conversationId, outgoing }: Kept, failure: Failure) {
    if (this.#dropped.has(outgoing.clientId)) return null
    const { state, reason, signedOut, findings } = failure
    const kept = {
      conversationId,
      outgoing: { ...outgoing, state, reason, signedOut, findings },
    }
    await this.#options.store.change(kept)
    this.#options.tell({ kind: 'kept', ...kept })
    return failure.state === 'failed' ? null : failure
  }

  #later(told?: number) {
    if (!this.#running) this.#delay.later(() => void this.#flush(), told)
  }
}
