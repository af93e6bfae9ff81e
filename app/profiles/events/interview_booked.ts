import { DomainEvent } from '#core/events/domain_event'

/** A tutor booked an interview slot. */
export default class InterviewBooked extends DomainEvent<{ slotId: string; tutorId: string }> {
  static eventName = 'profiles.interview_booked'
}
