import type { DomainEvent, EventClass, LazyListener, Listener } from '#core/events/domain_event'

type PayloadOf<Event> = Event extends DomainEvent<infer Payload> ? Payload : never
type StoredEvent = { name: string; payload: Record<string, unknown>; listener: number }

const listeners = new Map<string, LazyListener<any>[]>()

/** Says who listens to an event; called once for each event in `start/events.ts`. */
export function subscribe<Class extends EventClass>(
  event: Class,
  lazyListeners: LazyListener<PayloadOf<InstanceType<Class>>>[]
) {
  listeners.set(event.eventName, lazyListeners)
}

/** One stored job for each listener, so that one which fails is tried again alone. */
export function jobsFor(event: DomainEvent<any>): StoredEvent[] {
  const name = (event.constructor as EventClass).eventName
  const count = listeners.get(name)?.length ?? 0
  return Array.from({ length: count }, (_, listener) => ({
    name,
    payload: event.payload,
    listener,
  }))
}

/** Calls the listener that a stored job is for. A listener that no longer exists is no error. */
export async function deliver(job: StoredEvent) {
  const lazy = listeners.get(job.name)?.[job.listener]
  if (!lazy) return
  const { default: ListenerClass } = await lazy()
  const listener: Listener<unknown> = new ListenerClass()
  await listener.handle(job.payload)
}

export type { StoredEvent }
