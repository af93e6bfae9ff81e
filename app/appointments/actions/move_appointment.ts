import { clock } from '#core/clock'
import { record } from '#audit/record'
import { settings } from '#core/settings'
import { done, refused } from '#core/result'
import { transaction, type Transaction } from '#core/transaction'
import Appointment from '#appointments/models/appointment'
import type { WantedSlot } from '#appointments/wanted_slots'
import SlotProposed from '#appointments/events/slot_proposed'
import MoveProposed from '#appointments/events/move_proposed'
import { lengthOf } from '#appointments/length_of'
import { sentBefore } from '#appointments/queries/sent_before'
import { readProposal, staysWhereItIs, storeProposal } from '#appointments/store_proposal'
import { holdWorkingPair, lockPeople, tellBoth } from '#appointments/appointment_people'

type Input = {
  appointmentId: string
  actorId: string
  slots: WantedSlot[]
  /** That of the hour, when not given. */
  minutes?: number
  reason: string
}

/**
 * Proposes other slots for a confirmed appointment, whose time holds until the other accepts one; once however often the same is
 * sent. Refusals: the pair can't plan
 * now, it is no longer planned, it has begun, another move waits for an answer, a
 * slot is the hour as it is, and those of `readProposal`.
 */
export default class MoveAppointment {
  handle(input: Input) {
    return transaction(async (trx) => {
      const { appointmentId, actorId, reason: plan } = input
      const found = await Appointment.findOrFail(appointmentId, { client: trx })
      await lockPeople(found, trx)
      const hour = await Appointment.findOrFail(found.id, { client: trx })
      const pair = await holdWorkingPair(actorId, hour.pairId, trx)
      if (!pair) return refused('pair_not_working')
      const minutes = input.minutes ?? lengthOf(hour) ?? 0
      const ids = { pairId: pair.id, proposerId: actorId, movesId: hour.id }
      const sent = { ...input, ...ids, plan, minutes }
      const before = await sentBefore(sent, trx)
      if (before) return done(before)
      const refusal = await this.#refusal(hour, trx)
      if (refusal) return refused(refusal)
      const read = await readProposal(pair, sent, trx, hour.id)
      if (!read.ok) return read
      const same = staysWhereItIs(hour, read.value)
      if (same) return same

      const { shortNoticeHours } = await settings.get(trx)
      const shortNotice = hour.startsAt! < clock.now().plus({ hours: shortNoticeHours })
      const values = { proposerId: actorId, plan, slots: read.value, movesId: hour.id, shortNotice }
      const move = await storeProposal(pair, values, trx, hour.startsAt!)
      const subject = { type: 'appointment', id: move.id }
      await record({ actorId, action: SlotProposed.eventName, subject }, trx)
      const event = new MoveProposed({ appointmentId: hour.id, moveId: move.id, actorId })
      await tellBoth(hour, { actorId, event }, trx)
      return done(move)
    })
  }

  async #refusal({ id, state, startsAt }: Appointment, trx: Transaction) {
    const now = clock.now()
    if (state !== 'confirmed') return 'not_planned'
    if (startsAt! <= now) return 'has_begun'
    const open = Appointment.query({ client: trx }).where({ movesId: id, state: 'proposed' })
    await open.clone().where('expiresAt', '<=', now.toJSDate()).update({ state: 'expired' })
    return (await open.first()) ? 'already_moving' : null
  }
}
