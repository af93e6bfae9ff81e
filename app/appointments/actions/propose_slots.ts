import { done, refused } from '#core/result'
import Slot from '#appointments/models/slot'
import { holdWorkingPair, tellBoth } from '#appointments/appointment_people'
import Appointment from '#appointments/models/appointment'
import { transaction } from '#core/transaction'
import SlotProposed from '#appointments/events/slot_proposed'
import { readSlots, type WantedSlot } from '#appointments/wanted_slots'
import { firstOverlap } from '#appointments/queries/first_overlap'
import { slotRules } from '#appointments/queries/slot_rules'

type Input = {
  pairId: string
  proposerId: string
  slots: WantedSlot[]
  minutes: number
  plan: string
}

/**
 * Proposes one to three slots to the other of the pair. Refusals: the pair can't plan now; a slot (named by its
 * field in `details.field`) that the clock skips, that is past or too soon, that repeats another, at which the student
 * sleeps, whose week is full, or that overlaps a confirmed appointment of the proposer.
 */
export default class ProposeSlots {
  handle(input: Input) {
    return transaction(async (trx) => {
      const pair = await holdWorkingPair(input.proposerId, input.pairId, trx)
      if (!pair) return refused('pair_not_working')

      const read = readSlots(input.slots, input.minutes, await slotRules(pair, trx))
      if (!read.ok) return read
      const overlap = await firstOverlap(input.proposerId, read.value, trx)
      if (overlap !== null) return refused('overlaps', { field: overlap })

      const people = { pairId: input.pairId, studentId: pair.student_id, tutorId: pair.tutor_id }
      const { proposerId, plan } = input
      const appointment = await Appointment.create({ ...people, proposerId, plan }, { client: trx })
      await Slot.createMany(
        read.value.map(({ startsAt, endsAt }) => ({
          appointmentId: appointment.id,
          startsAt,
          endsAt,
        })),
        { client: trx }
      )
      const event = new SlotProposed({ appointmentId: appointment.id, proposerId })
      await tellBoth(appointment, { actorId: proposerId, event }, trx)
      return done(appointment)
    })
  }
}
