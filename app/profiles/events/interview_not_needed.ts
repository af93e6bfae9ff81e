import { DomainEvent } from '#core/events/domain_event'
import type InterviewReleased from '#profiles/events/interview_released'

/** A booked interview that was still to come isn't needed any more: the team has noted one, or decided. */
export default class InterviewNotNeeded extends DomainEvent<InterviewReleased['payload']> {
  static eventName = 'profiles.interview_not_needed'
}
