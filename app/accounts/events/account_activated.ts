import { DomainEvent } from '#core/events/domain_event'

/** The team opened an account that waited for the guardian. */
export default class AccountActivated extends DomainEvent<{ userId: string }> {
  static eventName = 'accounts.account_activated'
}
