import { DomainEvent } from '#core/events/domain_event'

/**
 * Says that something is to be looked at again, not what happened: while one waits for its listeners, another that
 * says the same adds nothing. Its listeners read what is true then, and hear of it about a second later.
 */
export abstract class Signal<
  Payload extends Record<string, unknown>,
> extends DomainEvent<Payload> {}
