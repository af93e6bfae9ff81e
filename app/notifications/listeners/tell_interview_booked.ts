import User from '#accounts/models/user'
import { notify } from '#notifications/notify'
import { transaction } from '#core/transaction'
import { interviewPath } from '#notifications/tell_about_interview'
import InterviewSlot from '#profiles/models/interview_slot'

type Payload = { slotId: string; tutorId: string }

/** Both are told, in id order, each on both clocks; unless the slot was given back meanwhile. */
export default class TellInterviewBooked {
  async handle({ slotId, tutorId }: Payload) {
    const slot = await InterviewSlot.findOrFail(slotId)
    if (slot.tutorId !== tutorId || slot.withdrawnAt) return
    const people = await User.findMany([tutorId, slot.interviewerId])
    people.sort((one, two) => (one.id < two.id ? -1 : 1))

    await transaction(async (trx) => {
      for (const person of people) {
        const other = people.find(({ id }) => id !== person.id)!
        await notify(
          {
            userId: person.id,
            kind: 'profiles.interview_booked',
            subject: { type: 'interview_slot', id: slotId },
            source: `${slotId}:${slot.bookedAt!.toUTC().toISO()}`,
            data: {
              otherFirstName: other.firstName,
              otherTimeZone: other.timeZone,
              startsAt: slot.startsAt.toUTC().toISO()!,
            },
            path: interviewPath(person.id === tutorId ? 'tutor' : 'interviewer', slotId),
            channels: ['in_app', 'email'],
          },
          trx
        )
      }
    })
  }
}
