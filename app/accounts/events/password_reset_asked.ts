import { DomainEvent } from '#core/events/domain_event'

/** Somebody forgot a password; null when no account has the address, which nobody may learn. */
export default class PasswordResetAsked extends DomainEvent<{ userId: string | null }> {
  static eventName = 'accounts.password_reset_asked'
}
