import { tellAboutInterview } from '#notifications/tell_about_interview'
import type InterviewReleased from '#profiles/events/interview_released'

/** The interviewer learns that the hour is free again. */
export default class TellInterviewReleased {
  handle({ bookedAt, ...interview }: InterviewReleased['payload']) {
    return tellAboutInterview({
      ...interview,
      kind: 'profiles.interview_released',
      to: 'interviewer',
      source: `${interview.slotId}:${bookedAt}`,
    })
  }
}
