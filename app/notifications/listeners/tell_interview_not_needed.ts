import { notify } from '#notifications/notify'
import { firstNames } from '#notifications/queries/first_names'
import type InterviewNotNeeded from '#profiles/events/interview_not_needed'

/** The tutor learns that the interview they had booked won't take place. */
export default class TellInterviewNotNeeded {
  async handle({
    slotId,
    interviewerId,
    tutorId,
    bookedAt,
    startsAt,
  }: InterviewNotNeeded['payload']) {
    const names = await firstNames([interviewerId])
    await notify({
      userId: tutorId,
      kind: 'profiles.interview_not_needed',
      subject: { type: 'interview_slot', id: slotId },
      source: `${slotId}:${bookedAt}`,
      data: { otherFirstName: names.get(interviewerId), startsAt },
      path: '/application',
      channels: ['in_app', 'email'],
    })
  }
}
