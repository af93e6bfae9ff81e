import { clock } from '#core/clock'
import { done, refused } from '#core/result'
import Appointment from '#appointments/models/appointment'
import { transaction } from '#core/transaction'
import SlotDeclined from '#appointments/events/slot_declined'
import { holdWorkingPair, lockPeople, tellBoth } from '#appointments/appointment_people'

type Input = { appointmentId: string; actorId: string; reason: string | null }

/**
 * Declines a proposal: none of its slots suits. Declining it again in the same words changes nothing. Refusals: the pair can't plan now, it has
 * expired, was answered or withdrawn already.
 */
export default class DeclineSlots {
  handle({ appointmentId, actorId, reason }: Input) {
    return transaction(async (trx) => {
      const found = await Appointment.findOrFail(appointmentId, { client: trx })
      await lockPeople(found, trx)
      const appointment = await Appointment.findOrFail(found.id, { client: trx })
      if (!(await holdWorkingPair(actorId, appointment.pairId, trx)))
        return refused('pair_not_working')
      if (isAgain(appointment, actorId, reason)) return done()
      if (appointment.hasExpired(clock.now())) return refused('expired')
      const answer = { state: 'declined', answeredBy: actorId, reason } as const
      const answered = await Appointment.answer(appointmentId, answer, trx)
      if (!answered) return refused('already_answered')
      const event = new SlotDeclined({ appointmentId, actorId })
      await tellBoth(appointment, { actorId, event }, trx)
      return done()
    })
  }
}

/** This person has declined it so before, and its answer was lost. */
const isAgain = (proposal: Appointment, actorId: string, reason: string | null) =>
  proposal.state === 'declined' &&
  proposal.answeredBy === actorId &&
  (proposal.reason ?? '') === (reason ?? '')
