import { schedule, type Schedule } from '../../lib/live/types.js'
import type { Message } from './conversation_types.js'
import type { Failure, Kept, OutboxEvent, OutboxStore } from './outbox_types.js'

/** Milliseconds until what waits is tried again, doubled each time up to the last. */
export const DELAYS = { first: 2_000, last: 60_000 }

/** What the last try said of it, and no longer holds. */
const UNTRIED = { reason: undefined, findings: undefined, signedOut: false, progress: undefined }

type Options = {
  store: OutboxStore
  /** @throws when it did not arrive; `failureOf` says why. */
  send: (kept: Kept, onProgress: (share: number) => void) => Promise<Message>
  failureOf: (error: unknown) => Failure
  /** Runs when no other tab of this device sends. */
  alone: (run: () => Promise<boolean>) => Promise<boolean>
  tell: (event: OutboxEvent) => void
  schedule?: Schedule
}

/**
 * Sends what one person wrote on this device, each conversation in its order: a message that waits holds back the
 * later ones, one that is refused does not. What is kept is read anew each time, as another tab may have sent it.
 */
export class OutboxQueue {
  #options: Required<Options>
  #delay = DELAYS.first
  #cancel: (() => void) | null = null
  #running: Promise<void> | null = null
  #again = false
  #dropped = new Set<string>()

  constructor(options: Options) {
    this.#options = { schedule, ...options }
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
    this.#delay = DELAYS.first
    return this.#flush()
  }

  #flush() {
    this.#again = true
    this.#running ??= this.#run()
    return this.#running
  }

  async #run() {
    this.#forgetTimer()
    let waits = false
    while (this.#again) {
      this.#again = false
      waits = await this.#options.alone(() => this.#sendAll())
    }
    this.#running = null
    if (waits) this.#later()
  }

  async #sendAll() {
    const stuck = new Set<string>()
    for (const kept of await this.#options.store.all()) {
      if (kept.outgoing.state === 'failed') continue
      if (stuck.has(kept.conversationId)) this.#options.tell({ kind: 'kept', ...kept })
      else if (!(await this.#sendOne(kept))) stuck.add(kept.conversationId)
    }
    return stuck.size > 0
  }

  /** Whether the next one of its conversation may go. */
  async #sendOne({ conversationId, outgoing }: Kept) {
    const { clientId } = outgoing
    if (this.#dropped.has(clientId)) return true
    const { store, send, tell } = this.#options
    const sending = { ...outgoing, state: 'sending' as const }
    tell({ kind: 'kept', conversationId, outgoing: sending })
    try {
      const message = await send({ conversationId, outgoing }, (share) =>
        tell({ kind: 'progress', conversationId, clientId, share })
      )
      await store.drop(clientId)
      this.#delay = DELAYS.first
      tell({ kind: 'arrived', conversationId, clientId, message })
      return true
    } catch (error) {
      return this.#fail({ conversationId, outgoing }, this.#options.failureOf(error))
    }
  }

  async #fail({ conversationId, outgoing }: Kept, failure: Failure) {
    if (this.#dropped.has(outgoing.clientId)) return true
    const kept = { conversationId, outgoing: { ...outgoing, ...failure } }
    await this.#options.store.change(kept)
    this.#options.tell({ kind: 'kept', ...kept })
    return failure.state === 'failed'
  }

  #later() {
    if (this.#cancel || this.#running) return
    this.#cancel = this.#options.schedule(() => void this.#flush(), this.#delay)
    this.#delay = Math.min(2 * this.#delay, DELAYS.last)
  }

  #forgetTimer() {
    this.#cancel?.()
    this.#cancel = null
  }
}
