import { notify } from '#notifications/notify'
import InterviewSlot from '#profiles/models/interview_slot'
import { firstNames } from '#notifications/queries/first_names'

type Payload = { slotId: string; tutorId: string }

/** The tutor learns that another slot can be picked. */
export default class TellInterviewMissed {
  async handle({ slotId, tutorId }: Payload) {
    const slot = await InterviewSlot.findOrFail(slotId)
    const names = await firstNames([slot.interviewerId])
    await notify({
      userId: tutorId,
      kind: 'profiles.interview_missed',
      subject: { type: 'interview_slot', id: slotId },
      source: slotId,
      data: {
        otherFirstName: names.get(slot.interviewerId),
        startsAt: slot.startsAt.toUTC().toISO()!,
        missing: slot.missing!,
      },
      path: '/application',
      channels: ['in_app', 'email'],
    })
  }
}
