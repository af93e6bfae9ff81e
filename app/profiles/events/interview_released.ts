import { DomainEvent } from '#core/events/domain_event'

type Payload = {
  slotId: string
  interviewerId: string
  tutorId: string
  /** ISO, in UTC. */
  bookedAt: string
  startsAt: string
}

/** A tutor gave a booked interview slot back. */
export default class InterviewReleased extends DomainEvent<Payload> {
  static eventName = 'profiles.interview_released'
}
