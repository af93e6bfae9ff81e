import { done, refused } from '#core/result'
import { transaction } from '#core/transaction'
import type { WantedSlot } from '#appointments/wanted_slots'
import SlotProposed from '#appointments/events/slot_proposed'
import { settings } from '#core/settings'
import Pair from '#matching/models/pair'
import { sentBefore } from '#appointments/queries/sent_before'
import { readProposal, storeProposal } from '#appointments/store_proposal'
import { holdWorkingPair, lockPeople, tellBoth } from '#appointments/appointment_people'

type Input = {
  pairId: string
  proposerId: string
  slots: WantedSlot[]
  /** The usual length, when not given. */
  minutes?: number
  plan: string
}

/**
 * Proposes one to three slots to the other of the pair, once however often the same is sent. Refusals: the pair can't plan now, and those
 * of `readProposal`.
 */
export default class ProposeSlots {
  handle(input: Input) {
    return transaction(async (trx) => {
      const { proposerId, plan } = input
      await lockPeople(await Pair.findOrFail(input.pairId, { client: trx }), trx)
      const pair = await holdWorkingPair(proposerId, input.pairId, trx)
      if (!pair) return refused('pair_not_working')
      const { appointmentMinutes } = await settings.get(trx)
      const { minutes = appointmentMinutes } = input
      const before = await sentBefore({ ...input, minutes }, trx)
      if (before) return done(before)
      const read = await readProposal(pair, input, trx)
      if (!read.ok) return read

      const appointment = await storeProposal(pair, { proposerId, plan, slots: read.value }, trx)
      const event = new SlotProposed({ appointmentId: appointment.id, proposerId })
      await tellBoth(appointment, { actorId: proposerId, event }, trx)
      return done(appointment)
    })
  }
}
