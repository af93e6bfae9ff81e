import { DomainEvent } from '#core/events/domain_event'

/** The address of an account is another one now. */
export default class EmailChanged extends DomainEvent<{ emailChangeId: string }> {
  static eventName = 'accounts.email_changed'
}
