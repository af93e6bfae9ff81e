import { clock } from '#core/clock'
import { done, refused } from '#core/result'
import { transaction } from '#core/transaction'
import { mayBecome } from '#profiles/application_state'
import { holdApplication } from '#profiles/queries/hold_application'
import { bookedSlot, giveBack } from '#profiles/booked_slot'

/** Takes an application back, and gives a booked slot back with it. Refusal: it is decided, or was never sent. */
export default class WithdrawApplication {
  handle({ tutorId }: { tutorId: string }) {
    return transaction(async (trx) => {
      const application = await holdApplication(tutorId, trx)
      if (!application || !mayBecome(application.state, 'draft')) return refused('not_under_way')

      const slot = await bookedSlot(tutorId, trx)
      // What has begun can be nobody else's.
      if (slot && slot.startsAt > clock.now()) await giveBack(slot, trx)
      await application.merge({ state: 'draft' }).save()
      return done()
    })
  }
}
