import { clock } from '#core/clock'
import { settings } from '#core/settings'
import type Pair from '#matching/models/pair'
import type { Transaction } from '#core/transaction'
import { firstSlots } from '#appointments/first_slots'
import { plannersOf } from '#appointments/queries/planners'
import { storeProposal } from '#appointments/store_proposal'
import { offeredSlots } from '#appointments/queries/offered_slots'
import { tellBoth } from '#appointments/appointment_people'
import SlotProposed from '#appointments/events/slot_proposed'

type Input = { pair: Pair; trx: Transaction }

/**
 * What the team proposes to the two of a new pair for their first hour, from what suits both: either of them may
 * answer. Both accounts are held by whoever made the pair.
 *
 * @returns how many slots; with none nothing is proposed.
 */
export default class ProposeFirstSlots {
  async handle({ pair, trx }: Input): Promise<number> {
    const { studentId, tutorId, coordinatorId } = pair
    const planners = await plannersOf([studentId, tutorId])
    const student = planners.get(studentId)!
    const { appointmentMinutes: minutes } = await settings.get(trx)
    const offers = await offeredSlots({ people: [student, planners.get(tutorId)!], minutes })
    const slots = firstSlots(offers, student.zone).map(({ from, until }) => ({
      field: 'slots',
      startsAt: clock.at(from),
      endsAt: clock.at(until),
    }))
    if (slots.length === 0) return 0

    const row = { id: pair.id, student_id: studentId, tutor_id: tutorId }
    const proposal = { proposerId: coordinatorId, plan: '', slots }
    const appointment = await storeProposal(row, proposal, trx)
    const event = new SlotProposed({ appointmentId: appointment.id, proposerId: coordinatorId })
    await tellBoth(appointment, { actorId: coordinatorId, event }, trx)
    return slots.length
  }
}
