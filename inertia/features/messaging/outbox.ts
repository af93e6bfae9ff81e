import { OutboxQueue } from '~/features/messaging/outbox_queue'
import { outboxStore } from '~/features/messaging/outbox_store'
import { moveFormerOutbox } from '~/features/messaging/former_outbox'
import { failureOf, sendMessage } from '~/features/messaging/send_message'
import type { Failure, OutboxEvent } from '~/features/messaging/outbox_types'

type Handler = (event: OutboxEvent) => void

/** Without locks two tabs may both send; a send that arrives twice is one message all the same. */
const aloneAs = (name: string) => (conversationId: string, run: () => Promise<Failure | null>) =>
  'locks' in navigator ? navigator.locks.request(`${name}:${conversationId}`, run) : run()

/** One person's outbox in this tab. */
function openOutbox(userId: string) {
  const name = `homeskolar:outbox:${userId}`
  const handlers = new Map<Handler, string | null>()
  const store = outboxStore(userId)
  const tabs = new BroadcastChannel(name)
  const hear = (event: OutboxEvent) =>
    handlers.forEach((place, handler) => {
      if (place === null || place === event.conversationId) handler(event)
    })
  const queue = new OutboxQueue({
    store,
    send: (kept, going) => sendMessage(userId, kept, going),
    failureOf,
    alone: aloneAs(name),
    tell(event) {
      tabs.postMessage(event)
      hear(event)
    },
  })
  tabs.addEventListener('message', ({ data }: MessageEvent<OutboxEvent>) => {
    queue.hear(data)
    hear(data)
  })
  const moved = moveFormerOutbox(userId, store)

  return {
    send: queue.send.bind(queue),
    drop: queue.drop.bind(queue),
    kept: (conversationId: string) => moved.then(() => queue.kept(conversationId)),
    wake: () => moved.then(() => queue.wake()),
    /** Hears of one conversation, which stands on the page then, or of all. */
    subscribe(conversationId: string | null, handler: Handler) {
      handlers.set(handler, conversationId)
      return () => void handlers.delete(handler)
    },
    isOnPage: (conversationId: string) => [...handlers.values()].includes(conversationId),
  }
}

const outboxes = new Map<string, ReturnType<typeof openOutbox>>()

/** The tab's one outbox of this person. Made where the browser is, never on the server. */
export function outboxOf(userId: string) {
  const outbox = outboxes.get(userId) ?? openOutbox(userId)
  outboxes.set(userId, outbox)
  return outbox
}
