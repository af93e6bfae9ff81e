import { GrowingDelay } from '../../lib/growing_delay.js'
import type { Schedule } from '../../lib/live/types.js'
import { OutboxSender, type SenderOptions } from './outbox_sender.js'
import type { Failure, Kept, OutboxEvent } from './outbox_types.js'

/** What the last try said of it, and no longer holds. */
const UNTRIED = { reason: undefined, findings: undefined, signedOut: false, progress: undefined }

type Options = SenderOptions & {
  /** Runs when no other tab of this device sends in this conversation. */
  alone: (conversationId: string, run: () => Promise<Failure | null>) => Promise<Failure | null>
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
  #sender: OutboxSender

  constructor(options: Options) {
    this.#options = options
    this.#delay = new GrowingDelay(options.schedule)
    this.#sender = new OutboxSender(options, () => this.#delay.reset())
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
    this.#sender.stop(clientId)
    this.#options.tell({ kind: 'dropped', conversationId, clientId })
    await this.#options.store.drop(clientId)
  }

  async kept(conversationId: string) {
    const all = await this.#options.store.all()
    return all.filter((one) => one.conversationId === conversationId).map((one) => one.outgoing)
  }

  /** Another tab said it: should that one be closed, this one sends what it left. */
  hear(event: OutboxEvent) {
    if (event.kind === 'dropped') this.#sender.stop(event.clientId)
    if (event.kind !== 'kept' || event.outgoing.state === 'failed') return
    if (!this.#running.has(event.conversationId)) this.#later()
  }

  /** The network, the site or the person is back: no more waiting. */
  wake() {
    this.#delay.reset()
    return this.#flush()
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
      else stuck = await this.#sender.send(kept)
    }
    return stuck
  }

  #waitToo({ conversationId, outgoing }: Kept, { reason, signedOut }: Failure) {
    const waiting = { ...outgoing, reason, signedOut }
    this.#options.tell({ kind: 'kept', conversationId, outgoing: waiting })
  }

  #later(told?: number) {
    this.#delay.later(() => void this.#flush(), told)
  }
}
