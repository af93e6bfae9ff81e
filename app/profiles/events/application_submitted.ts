import { DomainEvent } from '#core/events/domain_event'

/** A tutor filled in their first profile: their application waits for the team. */
export default class ApplicationSubmitted extends DomainEvent<{ tutorId: string }> {
  static eventName = 'profiles.application_submitted'
}
