import { clock } from '#core/clock'
import { done, refused } from '#core/result'
import { announce } from '#core/events/announce'
import { transaction, type Transaction } from '#core/transaction'
import { isLate } from '#profiles/late_change'
import { bookedSlot, giveBack } from '#profiles/booked_slot'
import { NOTICE_HOURS } from '#profiles/interview_limits'
import { PICKING_STATES } from '#profiles/application_state'
import InterviewBooked from '#profiles/events/interview_booked'
import { holdApplication } from '#profiles/queries/hold_application'

type Input = { tutorId: string; slotId: string }

/**
 * Books a free interview slot, in the place of the one that the tutor had. Of two who pick the same at
 * once one wins. Refusals: no interview is due, the present one was held
 * and isn't noted yet, or begins too soon to be moved, the slot was
 * taken, withdrawn or begins too soon.
 */
export default class PickInterviewSlot {
  handle({ tutorId, slotId }: Input) {
    return transaction(async (trx) => {
      const application = await holdApplication(tutorId, trx)
      if (!application || !PICKING_STATES.includes(application.state)) return refused('not_due')
      const present = await bookedSlot(tutorId, trx)
      if (present?.id === slotId) return done()
      if (present && present.startsAt <= clock.now()) return refused('held')
      if (present && isLate(present)) return refused('too_late')
      if (!(await this.#take({ tutorId, slotId }, trx))) return refused('taken')

      if (present) await giveBack(present, trx)
      await application.merge({ state: 'interview' }).save()
      await announce(new InterviewBooked({ slotId, tutorId }), trx)
      return done()
    })
  }

  async #take({ tutorId, slotId }: Input, trx: Transaction) {
    const [taken] = await trx
      .from('interview_slots')
      .where('id', slotId)
      .whereNull('tutor_id')
      .whereNull('withdrawn_at')
      .where('starts_at', '>', clock.now().plus({ hours: NOTICE_HOURS }).toJSDate())
      .update({ tutor_id: tutorId, booked_at: clock.now().toJSDate() })
      .returning('id')
    return taken !== undefined
  }
}
