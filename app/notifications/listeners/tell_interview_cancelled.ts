import InterviewSlot from '#profiles/models/interview_slot'
import { tellAboutInterview } from '#notifications/tell_about_interview'

type Payload = { slotId: string; tutorId: string }

/** The tutor learns that another slot is to be picked. */
export default class TellInterviewCancelled {
  async handle({ slotId, tutorId }: Payload) {
    const { interviewerId, startsAt } = await InterviewSlot.findOrFail(slotId)
    await tellAboutInterview({
      ...{ slotId, tutorId, interviewerId, source: slotId },
      kind: 'profiles.interview_cancelled',
      to: 'tutor',
      startsAt: startsAt.toUTC().toISO()!,
    })
  }
}
