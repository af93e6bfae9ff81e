import { clock } from '#core/clock'
import { record } from '#audit/record'
import { done, refused } from '#core/result'
import { announce } from '#core/events/announce'
import { transaction, type Transaction } from '#core/transaction'
import InterviewSlot from '#profiles/models/interview_slot'
import InterviewCancelled from '#profiles/events/interview_cancelled'
import { holdApplication } from '#profiles/queries/hold_application'

type Input = { slotId: string; staffId: string }

/**
 * Withdraws an interview slot. A tutor who had booked it is told, and picks another. Refusal: it has begun, its
 * interview was noted, or it was withdrawn already.
 */
export default class WithdrawInterviewSlot {
  handle({ slotId, staffId }: Input, outer?: Transaction) {
    return transaction(async (trx) => {
      const slot = await InterviewSlot.query({ client: trx })
        .where('id', slotId)
        .forUpdate()
        .firstOrFail()
      const isOver = slot.withdrawnAt || slot.interviewId || slot.startsAt <= clock.now()
      if (isOver) return refused('slot_over')

      await slot.merge({ withdrawnAt: clock.now() }).save()
      if (slot.tutorId) await this.#cancel(slotId, slot.tutorId, trx)
      await record(
        {
          actorId: staffId,
          action: 'profiles.interview_slot_withdrawn',
          subject: { type: 'interview_slot', id: slotId },
          before: { startsAt: slot.startsAt.toUTC().toISO(), tutorId: slot.tutorId },
        },
        trx
      )
      return done({ booked: slot.tutorId !== null })
    }, outer)
  }

  async #cancel(slotId: string, tutorId: string, trx: Transaction) {
    const application = await holdApplication(tutorId, trx)
    if (application?.state === 'interview') await application.merge({ state: 'submitted' }).save()
    await announce(new InterviewCancelled({ slotId, tutorId }), trx)
  }
}
