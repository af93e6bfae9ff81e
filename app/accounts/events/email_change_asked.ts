import { DomainEvent } from '#core/events/domain_event'

/** Somebody wants another address for their account; nothing has changed yet. */
export default class EmailChangeAsked extends DomainEvent<{ emailChangeId: string }> {
  static eventName = 'accounts.email_change_asked'
}
