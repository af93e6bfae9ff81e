import { DomainEvent } from '#core/events/domain_event'

/** The background check of a cleared tutor expires soon. */
export default class CheckExpiring extends DomainEvent<{ checkId: string; tutorId: string }> {
  static eventName = 'profiles.check_expiring'
}
