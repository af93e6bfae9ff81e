import InterviewSlot from '#profiles/models/interview_slot'
import { tellAboutInterview } from '#notifications/tell_about_interview'

type Payload = { slotId: string; tutorId: string }

/** The tutor learns that another slot can be picked. */
export default class TellInterviewMissed {
  async handle({ slotId, tutorId }: Payload) {
    const { interviewerId, startsAt, missing } = await InterviewSlot.findOrFail(slotId)
    await tellAboutInterview({
      ...{ slotId, tutorId, interviewerId, source: slotId },
      kind: 'profiles.interview_missed',
      to: 'tutor',
      startsAt: startsAt.toUTC().toISO()!,
      missing: missing!,
    })
  }
}
