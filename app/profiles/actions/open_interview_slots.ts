import { clock } from '#core/clock'
import { record } from '#audit/record'
import { momentOf } from '#core/wall_time'
import { done, refused } from '#core/result'
import { transaction } from '#core/transaction'
import { isActiveStaff } from '#accounts/queries/is_active_staff'
import InterviewSlot from '#profiles/models/interview_slot'

type Input = {
  /** Who will hold them. */
  interviewerId: string
  /** Who opens them, for themselves or for a colleague. */
  staffId: string
  /** YYYY-MM-DD and HH:mm, on the clock of whoever opens them. */
  day: string
  time: string
  zone: string
  minutes: number
  /** How many, one after the other. */
  count: number
}

/** PostgreSQL's exclusion_violation: the interviewer has a slot at that time already. */
const OVERLAP = '23P01'

/**
 * Opens interview slots of one's own or of a colleague. Refusals: the hour does not exist on that day, it has passed,
 * one of them overlaps another of the same person, who is no active member of the team.
 */
export default class OpenInterviewSlots {
  async handle({ interviewerId, staffId, day, time, zone, minutes, count }: Input) {
    const first = momentOf(`${day}T${time}`, zone)
    if (!first) return refused('time_does_not_exist')
    if (first <= clock.now()) return refused('time_has_passed')
    const starts = Array.from({ length: count }, (_, one) => first.plus({ minutes: one * minutes }))
    try {
      return await this.#open({ interviewerId, staffId, minutes }, starts)
    } catch (error) {
      if ((error as { code?: string }).code === OVERLAP) return refused('slots_overlap')
      throw error
    }
  }

  #open(
    { interviewerId, staffId, minutes }: Pick<Input, 'interviewerId' | 'staffId' | 'minutes'>,
    starts: (typeof InterviewSlot.prototype.startsAt)[]
  ) {
    return transaction(async (trx) => {
      if (!(await isActiveStaff(interviewerId, trx))) return refused('interviewer_not_staff')
      const slots = await InterviewSlot.createMany(
        starts.map((startsAt) => ({
          interviewerId,
          startsAt,
          endsAt: startsAt.plus({ minutes }),
        })),
        { client: trx }
      )
      await record(
        {
          actorId: staffId,
          action: 'profiles.interview_slots_opened',
          subject: { type: 'interview_slot', id: slots[0].id },
          after: { interviewerId, startsAt: starts[0].toISO(), minutes, count: slots.length },
        },
        trx
      )
      return done(slots)
    })
  }
}
