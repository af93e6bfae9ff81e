import { DomainEvent } from '#core/events/domain_event'

/** The team withdrew an interview slot that a tutor had booked. */
export default class InterviewCancelled extends DomainEvent<{ slotId: string; tutorId: string }> {
  static eventName = 'profiles.interview_cancelled'
}
