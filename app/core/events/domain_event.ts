/**
 * Something that happened in a feature, in the past tense. The payload holds ids and plain
 * values only: it is stored as JSON in the transaction of what happened.
 */
export abstract class DomainEvent<Payload extends Record<string, unknown>> {
  constructor(readonly payload: Payload) {}
}

export type EventClass<Payload extends Record<string, unknown> = any> = {
  new (payload: Payload): DomainEvent<Payload>
  /** Stable name in the queue: `<feature>.<what_happened>`. */
  eventName: string
}

/** A listener has one effect and may run twice. */
export interface Listener<Payload> {
  handle(payload: Payload): Promise<void>
}

export type LazyListener<Payload> = () => Promise<{ default: new () => Listener<Payload> }>
