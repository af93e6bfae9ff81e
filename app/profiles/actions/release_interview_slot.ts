import { clock } from '#core/clock'
import { done, refused } from '#core/result'
import { transaction } from '#core/transaction'
import { isLate } from '#profiles/late_change'
import { bookedSlot, giveBack } from '#profiles/booked_slot'
import { holdApplication } from '#profiles/queries/hold_application'

/** Gives a booked interview slot back. Refusals: there is none, it has begun, or begins too soon. */
export default class ReleaseInterviewSlot {
  handle({ tutorId }: { tutorId: string }) {
    return transaction(async (trx) => {
      const application = await holdApplication(tutorId, trx)
      const slot = await bookedSlot(tutorId, trx)
      if (!application || !slot) return refused('not_booked')
      if (slot.startsAt <= clock.now()) return refused('held')
      if (isLate(slot)) return refused('too_late')

      await giveBack(slot, trx)
      if (application.state === 'interview') await application.merge({ state: 'submitted' }).save()
      return done()
    })
  }
}
