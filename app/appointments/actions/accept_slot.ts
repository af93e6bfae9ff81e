import { clock } from '#core/clock'
import { record } from '#audit/record'
import { done, refused } from '#core/result'
import Slot from '#appointments/models/slot'
import Appointment from '#appointments/models/appointment'
import { transaction, type Transaction } from '#core/transaction'
import SlotAccepted from '#appointments/events/slot_accepted'
import AppointmentMoved from '#appointments/events/appointment_moved'
import { isFull } from '#appointments/wanted_slots'
import { slotRules } from '#appointments/queries/slot_rules'
import { withdrawOverlapped } from '#appointments/withdraw_overlapped'
import { holdWorkingPair, lockPeople, tellBoth } from '#appointments/appointment_people'

type Input = { appointmentId: string; slotId: string; actorId: string }
type Times = { startsAt: Date; endsAt: Date }

/** PostgreSQL's exclusion_violation: one of the two has a confirmed appointment at that time. */
const OVERLAP = '23P01'

/**
 * Confirms a proposed appointment at one of its slots, or moves the one that it was proposed to move. Of two answers at once
 * one wins, and the same answer given again is that answer. What the two proposed elsewhere at that time is withdrawn. Refusals: the pair can't plan now, the slot isn't of this
 * proposal, its start has passed, the proposal has expired, was answered or withdrawn already, the hour to be moved is no
 * longer planned, the pair has as many hours in that week as the team allows, one of the two has another appointment then.
 */
export default class AcceptSlot {
  async handle(input: Input) {
    try {
      return await transaction((trx) => this.#accept(input, trx))
    } catch (error) {
      if ((error as { code?: string }).code === OVERLAP) return refused('overlaps')
      throw error
    }
  }

  async #accept({ appointmentId, slotId, actorId }: Input, trx: Transaction) {
    const found = await Appointment.findOrFail(appointmentId, { client: trx })
    await lockPeople(found, trx)
    const proposal = await Appointment.findOrFail(found.id, { client: trx })
    const slot = await Slot.query({ client: trx }).where({ id: slotId, appointmentId }).first()
    if (!slot) return refused('slot_unknown')
    const pair = await holdWorkingPair(actorId, proposal.pairId, trx)
    if (!pair) return refused('pair_not_working')
    const times = { startsAt: slot.startsAt.toJSDate(), endsAt: slot.endsAt.toJSDate() }
    const moved = proposal.movesId !== null
    if (await this.#isAgain(proposal, slot, actorId, trx))
      return done({ ...times, withdrawn: 0, moved })
    if (slot.startsAt <= clock.now()) return refused('slot_passed')
    if (proposal.hasExpired(clock.now())) return refused('expired')
    if (proposal.state !== 'proposed') return refused('already_answered')
    // Others may have been agreed on since it was proposed.
    const { full } = await slotRules(pair, trx, proposal.movesId ?? undefined)
    if (isFull(full, slot.startsAt.toJSDate())) return refused('week_full')

    const accepted = moved
      ? await this.#move(proposal, times, actorId, trx)
      : await this.#confirm(proposal, times, actorId, trx)
    if (!accepted.ok) return accepted
    const withdrawn = await withdrawOverlapped([accepted.value.hourId], actorId, trx)
    return done({ ...times, withdrawn, moved })
  }

  /** This person has accepted this very slot before, and its answer was lost. */
  async #isAgain(proposal: Appointment, slot: Slot, actorId: string, trx: Transaction) {
    if (!['confirmed', 'moved'].includes(proposal.state)) return false
    if (proposal.answeredBy !== actorId) return false
    const hour = await Appointment.findOrFail(proposal.movesId ?? proposal.id, { client: trx })
    return +hour.startsAt! === +slot.startsAt && +hour.endsAt! === +slot.endsAt
  }

  async #confirm(proposal: Appointment, times: Times, actorId: string, trx: Transaction) {
    const answer = { state: 'confirmed', answeredBy: actorId, ...times } as const
    if (!(await Appointment.answer(proposal.id, answer, trx))) return refused('already_answered')
    const event = new SlotAccepted({ appointmentId: proposal.id, actorId })
    await tellBoth(proposal, { actorId, event }, trx)
    return done({ hourId: proposal.id })
  }

  /** Calendars elsewhere follow the sequence; reminders are found by the time itself. */
  async #move(proposal: Appointment, times: Times, actorId: string, trx: Transaction) {
    const answer = { state: 'moved', answeredBy: actorId } as const
    if (!(await Appointment.answer(proposal.id, answer, trx))) return refused('already_answered')
    const hour = await Appointment.findOrFail(proposal.movesId!, { client: trx })
    await hour
      .merge({
        startsAt: clock.at(times.startsAt),
        endsAt: clock.at(times.endsAt),
        dueSince: clock.now(),
        sequence: hour.sequence + 1,
      })
      .save()
    const subject = { type: 'appointment', id: proposal.id }
    await record({ actorId, action: SlotAccepted.eventName, subject }, trx)
    const ids = { appointmentId: hour.id, moveId: proposal.id }
    await tellBoth(hour, { actorId, event: new AppointmentMoved({ ...ids, actorId }) }, trx)
    return done({ hourId: hour.id })
  }
}
