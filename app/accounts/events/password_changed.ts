import { DomainEvent } from '#core/events/domain_event'

/** A password was changed or reset. */
export default class PasswordChanged extends DomainEvent<{ userId: string }> {
  static eventName = 'accounts.password_changed'
}
