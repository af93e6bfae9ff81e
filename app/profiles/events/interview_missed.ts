import { DomainEvent } from '#core/events/domain_event'

/** A booked interview didn't take place: the tutor picks another slot. */
export default class InterviewMissed extends DomainEvent<{ slotId: string; tutorId: string }> {
  static eventName = 'profiles.interview_missed'
}
