import { DomainEvent } from '#core/events/domain_event'

/** Somebody signed up; their address is not confirmed yet. */
export default class SignedUp extends DomainEvent<{ userId: string }> {
  static eventName = 'accounts.signed_up'
}
