import { tellAboutInterview } from '#notifications/tell_about_interview'
import type InterviewNotNeeded from '#profiles/events/interview_not_needed'

/** The tutor learns that the interview they had booked won't take place. */
export default class TellInterviewNotNeeded {
  handle({ bookedAt, ...interview }: InterviewNotNeeded['payload']) {
    return tellAboutInterview({
      ...interview,
      kind: 'profiles.interview_not_needed',
      to: 'tutor',
      source: `${interview.slotId}:${bookedAt}`,
    })
  }
}
