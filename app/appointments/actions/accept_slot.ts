import { clock } from '#core/clock'
import { done, refused } from '#core/result'
import Slot from '#appointments/models/slot'
import Appointment from '#appointments/models/appointment'
import { transaction, type Transaction } from '#core/transaction'
import SlotAccepted from '#appointments/events/slot_accepted'
import { holdWorkingPair, lockPeople, tellBoth } from '#appointments/appointment_people'

type Input = { appointmentId: string; slotId: string; actorId: string }

/** PostgreSQL's exclusion_violation: one of the two has a confirmed appointment at that time. */
const OVERLAP = '23P01'

/**
 * Confirms a proposed appointment at one of its slots. Of two answers at once one wins. Refusals: the
 * pair can't plan now, the slot isn't of this proposal, its start has passed, the proposal was answered or withdrawn
 * already, one of the two has another appointment then.
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
    const appointment = await Appointment.findOrFail(appointmentId, { client: trx })
    await lockPeople(appointment, trx)
    const slot = await Slot.query({ client: trx }).where({ id: slotId, appointmentId }).first()
    if (!slot) return refused('slot_unknown')
    if (!(await holdWorkingPair(actorId, appointment.pairId, trx)))
      return refused('pair_not_working')
    if (slot.startsAt <= clock.now()) return refused('slot_passed')

    const [startsAt, endsAt] = [slot.startsAt.toJSDate(), slot.endsAt.toJSDate()]
    const answer = { state: 'confirmed', answeredBy: actorId, startsAt, endsAt } as const
    const answered = await Appointment.answer(appointmentId, answer, trx)
    if (!answered) return refused('already_answered')
    const event = new SlotAccepted({ appointmentId, actorId })
    await tellBoth(appointment, { actorId, event }, trx)
    return done({ startsAt, endsAt })
  }
}
