import { DomainEvent } from '#core/events/domain_event'

/** The team cleared a tutor to meet students. */
export default class TutorCleared extends DomainEvent<{ tutorId: string }> {
  static eventName = 'profiles.tutor_cleared'
}
