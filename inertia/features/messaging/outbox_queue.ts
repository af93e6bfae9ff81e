import { GrowingDelay } from '../../lib/growing_delay.js'
import type { Schedule } from '../../lib/live/types.js'
import type { Message } from './conversation_types.js'
import type { Failure, Going, Kept, OutboxEvent, OutboxStore } from './outbox_types.js'

/** What the last try said of it, and no longer holds. */
const UNTRIED = { reason: undefined, findings: undefined, signedOut: false, progress: undefined }

type Options = {
  store: OutboxStore
  /** @throws when it did not arrive; `failureOf` says why. */
  send: (kept: Kept, going: Going) => Promise<Message>
  failureOf: (error: unknown) => Failure
  /** Runs when no other tab of this device sends in this conversation. */
  alone: (conversationId: string, run: () => Promise<Failure | null>) => Promise<Failure | null>
  tell: (event: OutboxEvent) => void
  schedule?: Schedule
}

/**
 * Sends what one person wrote on this device, each conversation by itself and in its order: a message that waits, or
 * whose files go slowly, holds back the later ones, one that is refused does not. What is kept is read anew each time, as another tab may have sent it.
 */
export class OutboxQueue {
  #options: Options
  /** The conversations to look through once more, and those that are being sent. */
  #again = new Set<string>()
  #running = new Map<string, Promise<void>>()
  #delay: GrowingDelay
  #going = new Map<string, AbortController>()
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
    this.#stop(clientId)
    this.#options.tell({ kind: 'dropped', conversationId, clientId })
    await this.#options.store.drop(clientId)
  }

  async kept(conversationId: string) {
    const all = await this.#options.store.all()
    return all.filter((one) => one.conversationId === conversationId).map((one) => one.outgoing)
  }

  /** Another tab said it: should that one be closed, this one sends what it left. */
  hear(event: OutboxEvent) {
    if (event.kind === 'dropped') this.#stop(event.clientId)
    if (event.kind !== 'kept' || event.outgoing.state === 'failed') return
    if (!this.#running.has(event.conversationId)) this.#later()
  }

  /** The network, the site or the person is back: no more waiting. */
  wake() {
    this.#delay.reset()
    return this.#flush()
  }

  #stop(clientId: string) {
    this.#dropped.add(clientId)
    this.#going.get(clientId)?.abort()
  }

  async #flush() {
    this.#delay.forget()
    const all = await this.#options.store.all()
    const waiting = all.filter(({ outgoing }) => outgoing.state !== 'failed')
    const places = new Set(waiting.map(({ conversationId }) => conversationId))
    await Promise.all([...places].map((id) => this.#flushOne(id)))
  }

  #flushOne(conversationId: string) {
    this.#again.add(conversationId)
    const running = this.#running.get(conversationId) ?? this.#run(conversationId)
    this.#running.set(conversationId, running)
    return running
  }

  async #run(conversationId: string) {
    let stuck: Failure | null = null
    while (this.#again.delete(conversationId)) {
      stuck = await this.#options.alone(conversationId, () => this.#sendAll(conversationId))
    }
    this.#running.delete(conversationId)
    if (stuck) this.#later(stuck.goesOnIn)
  }

  /** What holds back the rest of the conversation, if anything: the rest waits for the same reason. */
  async #sendAll(conversationId: string) {
    let stuck: Failure | null = null
    for (const kept of await this.#options.store.all()) {
      if (kept.conversationId !== conversationId || kept.outgoing.state === 'failed') continue
      if (stuck) this.#waitToo(kept, stuck)
      else stuck = await this.#sendOne(kept)
    }
    return stuck
  }

  #waitToo({ conversationId, outgoing }: Kept, { reason, signedOut }: Failure) {
    const waiting = { ...outgoing, reason, signedOut }
    this.#options.tell({ kind: 'kept', conversationId, outgoing: waiting })
  }

  /** Why the next one of its conversation may not go, or nothing. */
  async #sendOne({ conversationId, outgoing }: Kept) {
    const { clientId } = outgoing
    if (this.#dropped.has(clientId)) return null
    const { store, send, tell } = this.#options
    const sending = { ...outgoing, state: 'sending' as const }
    tell({ kind: 'kept', conversationId, outgoing: sending })
    const going = new AbortController()
    this.#going.set(clientId, going)
    try {
      const message = await send(
        { conversationId, outgoing },
        {
          signal: going.signal,
          onProgress: (share) => tell({ kind: 'progress', conversationId, clientId, share }),
        }
      )
      await store.drop(clientId)
      this.#delay.reset()
      tell({ kind: 'arrived', conversationId, clientId, message })
      return null
    } catch (error) {
      return this.#fail({ conversationId, outgoing }, this.#options.failureOf(error))
    } finally {
      this.#going.delete(clientId)
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
    this.#delay.later(() => void this.#flush(), told)
  }
}
