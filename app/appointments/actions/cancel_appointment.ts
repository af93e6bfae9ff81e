import { clock } from '#core/clock'
import { done, refused } from '#core/result'
import Appointment from '#appointments/models/appointment'
import { transaction } from '#core/transaction'
import { holdWorkingPair, lockPeople, tellBoth } from '#appointments/appointment_people'
import AppointmentCancelled from '#appointments/events/appointment_cancelled'

type Input = { appointmentId: string; actorId: string; reason: string | null }

/**
 * Withdraws a proposal, which only its author may, or cancels a confirmed appointment, which either may
 * with a reason. Refusals: the pair can't plan now, it is no longer planned, the proposal is the other's, the
 * reason is missing, it has begun.
 */
export default class CancelAppointment {
  handle(input: Input) {
    return transaction(async (trx) => {
      const found = await Appointment.findOrFail(input.appointmentId, { client: trx })
      await lockPeople(found, trx)
      const appointment = await Appointment.findOrFail(found.id, { client: trx })
      if (!(await holdWorkingPair(input.actorId, found.pairId, trx)))
        return refused('pair_not_working')
      const refusal = this.#refusal(appointment, input)
      if (refusal) return refused(refusal)

      await appointment.merge({ state: 'cancelled', reason: input.reason }).save()
      const { actorId } = input
      const event = new AppointmentCancelled({ appointmentId: appointment.id, actorId })
      await tellBoth(appointment, { actorId, event }, trx)
      return done()
    })
  }

  #refusal({ state, proposerId, startsAt }: Appointment, { actorId, reason }: Input) {
    if (state === 'proposed') return proposerId === actorId ? null : 'not_the_proposer'
    if (state !== 'confirmed') return 'not_planned'
    if (startsAt! <= clock.now()) return 'has_begun'
    return reason ? null : 'reason_missing'
  }
}
