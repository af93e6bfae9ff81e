import { clock } from '#core/clock'
import { record } from '#audit/record'
import { done, refused } from '#core/result'
import { announce } from '#core/events/announce'
import { transaction, type Transaction } from '#core/transaction'
import InterviewSlot from '#profiles/models/interview_slot'
import { bookedSlot } from '#profiles/booked_slot'
import InterviewMissed from '#profiles/events/interview_missed'
import { holdApplication } from '#profiles/queries/hold_application'

type Missing = NonNullable<InterviewSlot['missing']>

type Input = { slotId: string; staffId: string; missing: Missing }

/**
 * Notes that a booked interview didn't take place, and who was not there; the tutor is told and picks another at once.
 * Refusal: nobody had booked it, it has not begun, or it is said already what became of it.
 */
export default class NoteMissedInterview {
  handle({ slotId, staffId, missing }: Input) {
    return transaction(async (trx) => {
      const { tutorId } = await InterviewSlot.findOrFail(slotId, { client: trx })
      if (!tutorId) return refused('not_to_note')
      const application = await holdApplication(tutorId, trx)
      const slot = await this.#hold(slotId, tutorId, trx)
      if (!slot) return refused('not_to_note')

      await slot.merge({ missing }).save()
      const another = await bookedSlot(tutorId, trx)
      if (application?.state === 'interview' && !another) {
        await application.merge({ state: 'submitted' }).save()
      }
      await announce(new InterviewMissed({ slotId, tutorId }), trx)
      const subject = { type: 'interview_slot', id: slotId }
      const after = { missing, tutorId, startsAt: slot.startsAt.toUTC().toISO() }
      await record({ actorId: staffId, action: 'profiles.interview_missed', subject, after }, trx)
      return done()
    })
  }

  /** The slot, held, if it has begun and nobody said yet what became of it. */
  #hold(id: string, tutorId: string, trx: Transaction) {
    return InterviewSlot.query({ client: trx })
      .where({ id, tutor_id: tutorId })
      .where('starts_at', '<=', clock.now().toJSDate())
      .whereNull('withdrawn_at')
      .whereNull('interview_id')
      .whereNull('missing')
      .forUpdate()
      .first()
  }
}
