import { clock } from '#core/clock'
import { record } from '#audit/record'
import { done, refused } from '#core/result'
import { transaction } from '#core/transaction'
import Appointment from '#appointments/models/appointment'
import type { WantedSlot } from '#appointments/wanted_slots'
import SlotProposed from '#appointments/events/slot_proposed'
import SlotCountered from '#appointments/events/slot_countered'
import { lengthOf } from '#appointments/length_of'
import { sentBefore } from '#appointments/queries/sent_before'
import { readProposal, staysWhereItIs, storeProposal } from '#appointments/store_proposal'
import { holdWorkingPair, lockPeople, tellBoth } from '#appointments/appointment_people'

type Input = {
  appointmentId: string
  actorId: string
  slots: WantedSlot[]
  /** That of what it answers, when not given. */
  minutes?: number
  plan: string
}

/**
 * Answers a proposal with other slots: it is declined and the new one stands in its place, or neither happens; once however often the same
 * is sent. Refusals: the
 * pair can't plan now, it was answered or withdrawn already, it has expired, a slot is the
 * hour that it would move as it is, and those of `readProposal`.
 */
export default class CounterSlots {
  handle(input: Input) {
    return transaction(async (trx) => {
      const { appointmentId, actorId, plan } = input
      const found = await Appointment.findOrFail(appointmentId, { client: trx })
      await lockPeople(found, trx)
      const asked = await Appointment.query({ client: trx })
        .where('id', found.id)
        .preload('slots')
        .firstOrFail()
      const pair = await holdWorkingPair(actorId, asked.pairId, trx)
      if (!pair) return refused('pair_not_working')
      const minutes = input.minutes ?? lengthOf(asked.slots[0] ?? asked) ?? 0
      const links = { countersId: asked.id, movesId: asked.movesId }
      const sent = { ...input, ...links, minutes, pairId: pair.id, proposerId: actorId }
      const before = await sentBefore(sent, trx)
      if (before) return done(before)
      if (asked.hasExpired(clock.now())) return refused('expired')
      const { movesId } = asked
      const read = await readProposal(pair, sent, trx, movesId ?? undefined)
      if (!read.ok) return read
      const moved = movesId ? await Appointment.findOrFail(movesId, { client: trx }) : null
      const same = moved && staysWhereItIs(moved, read.value)
      if (same) return same
      const answer = { state: 'declined', answeredBy: actorId, reason: null } as const
      if (!(await Appointment.answer(asked.id, answer, trx))) return refused('already_answered')

      const counter = await storeProposal(
        pair,
        { proposerId: actorId, plan, slots: read.value, ...links },
        trx,
        moved?.startsAt ?? undefined
      )
      const subject = { type: 'appointment', id: counter.id }
      await record({ actorId, action: SlotProposed.eventName, subject }, trx)
      const event = new SlotCountered({ appointmentId: asked.id, counterId: counter.id, actorId })
      await tellBoth(asked, { actorId, event }, trx)
      return done(counter)
    })
  }
}
