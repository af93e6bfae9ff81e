import { DomainEvent } from '#core/events/domain_event'

/** The background check of a cleared tutor has expired: they meet nobody until there is a new one. */
export default class CheckExpired extends DomainEvent<{ checkId: string; tutorId: string }> {
  static eventName = 'profiles.check_expired'
}
