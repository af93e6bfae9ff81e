import { clock } from '#core/clock'
import { settings } from '#core/settings'
import { done, refused } from '#core/result'
import Appointment from '#appointments/models/appointment'
import { transaction, type Transaction } from '#core/transaction'
import { holdWorkingPair, lockPeople, tellBoth } from '#appointments/appointment_people'
import { withdrawMove } from '#appointments/withdraw_move'
import AppointmentCancelled from '#appointments/events/appointment_cancelled'

type Input = { appointmentId: string; actorId: string; reason: string | null }

/**
 * Withdraws a proposal, which only its author may, or cancels a confirmed appointment, which either may
 * with a reason, marked when it is late; a move that waits for an answer goes with it. An hour of a weekly slot is skipped: the others stay. Cancelling it
 * again in the same words changes nothing. Refusals: the pair can't plan now, it is no longer planned, the proposal is the other's, the
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
      if (await this.#isAgain(appointment, input, trx)) return done()
      const refusal = this.#refusal(appointment, input)
      if (refusal) return refused(refusal)

      const shortNotice = await this.#isShortNotice(appointment, trx)
      const leftOut = appointment.seriesId ? 'skipped' : null
      const { reason } = input
      await appointment.merge({ state: 'cancelled', reason, shortNotice, leftOut }).save()
      const { actorId } = input
      await withdrawMove(appointment, actorId, trx)
      const event = new AppointmentCancelled({ appointmentId: appointment.id, actorId })
      await tellBoth(appointment, { actorId, event }, trx)
      return done()
    })
  }

  /** This person has cancelled it so before, and its answer was lost. */
  async #isAgain(
    { id, state, reason }: Appointment,
    { actorId, ...again }: Input,
    trx: Transaction
  ) {
    if (state !== 'cancelled' || (reason ?? '') !== (again.reason ?? '')) return false
    const entry = await trx
      .from('audit_entries')
      .where({ subject_type: 'appointment', subject_id: id, actor_id: actorId })
      .where('action', AppointmentCancelled.eventName)
      .first()
    return entry !== null
  }

  async #isShortNotice({ startsAt }: Appointment, trx: Transaction) {
    const { shortNoticeHours } = await settings.get(trx)
    return startsAt !== null && startsAt < clock.now().plus({ hours: shortNoticeHours })
  }

  #refusal({ state, proposerId, startsAt }: Appointment, { actorId, reason }: Input) {
    if (state === 'proposed') return proposerId === actorId ? null : 'not_the_proposer'
    if (state !== 'confirmed') return 'not_planned'
    if (startsAt! <= clock.now()) return 'has_begun'
    return reason ? null : 'reason_missing'
  }
}
