import { DomainEvent } from '#core/events/domain_event'

/** Somebody wants the confirmation link again; null when no account has the address, which nobody may learn. */
export default class ConfirmationAsked extends DomainEvent<{ userId: string | null }> {
  static eventName = 'accounts.confirmation_asked'
}
