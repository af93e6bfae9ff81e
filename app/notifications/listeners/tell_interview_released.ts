import { notify } from '#notifications/notify'
import { firstNames } from '#notifications/queries/first_names'
import type InterviewReleased from '#profiles/events/interview_released'

/** The interviewer learns that the hour is free again. */
export default class TellInterviewReleased {
  async handle({
    slotId,
    interviewerId,
    tutorId,
    bookedAt,
    startsAt,
  }: InterviewReleased['payload']) {
    const names = await firstNames([tutorId])
    await notify({
      userId: interviewerId,
      kind: 'profiles.interview_released',
      subject: { type: 'interview_slot', id: slotId },
      source: `${slotId}:${bookedAt}`,
      data: { otherFirstName: names.get(tutorId), startsAt },
      path: `/admin/resources/interview_slots/records/${slotId}/show`,
      channels: ['in_app', 'email'],
    })
  }
}
