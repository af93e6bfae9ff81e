import type { Message } from './conversation_types.js'
import type { Failure, Going, Kept, OutboxEvent, OutboxStore } from './outbox_types.js'

export type SenderOptions = {
  store: OutboxStore
  /** @throws when it did not arrive; `failureOf` says why. */
  send: (kept: Kept, going: Going) => Promise<Message>
  failureOf: (error: unknown) => Failure
  tell: (event: OutboxEvent) => void
}

/** Sends one message after another, keeps what became of each, and stops one that its author gives up. */
export class OutboxSender {
  #options: SenderOptions
  #onArrived: () => void
  #going = new Map<string, AbortController>()
  #dropped = new Set<string>()

  constructor(options: SenderOptions, onArrived: () => void) {
    this.#options = options
    this.#onArrived = onArrived
  }

  stop(clientId: string) {
    this.#dropped.add(clientId)
    this.#going.get(clientId)?.abort()
  }

  /** Why the next one of its conversation may not go, or nothing. */
  async send({ conversationId, outgoing }: Kept) {
    const { clientId } = outgoing
    if (this.#dropped.has(clientId)) return null
    const { store, send, tell } = this.#options
    tell({ kind: 'kept', conversationId, outgoing: { ...outgoing, state: 'sending' } })
    const going = new AbortController()
    this.#going.set(clientId, going)
    const onProgress = (share: number) =>
      tell({ kind: 'progress', conversationId, clientId, share })
    try {
      const message = await send({ conversationId, outgoing }, { signal: going.signal, onProgress })
      await store.drop(clientId)
      this.#onArrived()
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
    const kept = { conversationId, outgoing: { ...outgoing, state, reason, signedOut, findings } }
    await this.#options.store.change(kept)
    this.#options.tell({ kind: 'kept', ...kept })
    return state === 'failed' ? null : failure
  }
}
