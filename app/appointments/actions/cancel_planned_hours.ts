import { clock } from '#core/clock'
import { live } from '#core/live'
import { record } from '#audit/record'
import { afterCommit, type Transaction } from '#core/transaction'
import type Pair from '#matching/models/pair'
import AppointmentCancelled from '#appointments/events/appointment_cancelled'

type Input = { pair: Pair; actorId: string; trx: Transaction }

/**
 * Cancels what a pair that is closed still had before it, proposals included, in the transaction that closes it. The pair is held,
 * as it is by whoever proposes, accepts or cancels, so that none slips through. That both are told is the closing's.
 */
export default class CancelPlannedHours {
  async handle({ pair, actorId, trx }: Input) {
    const now = clock.now().toJSDate()
    const cancelled: { id: string }[] = await trx
      .from('appointments')
      .where('pair_id', pair.id)
      .where((query) =>
        query
          .where('state', 'proposed')
          .orWhere((hours) => hours.where('state', 'confirmed').where('starts_at', '>', now))
      )
      .update({ state: 'cancelled', updated_at: now }, ['id'])
    const action = AppointmentCancelled.eventName
    for (const { id } of cancelled) {
      await record({ actorId, action, subject: { type: 'appointment', id } }, trx)
    }
    afterCommit(trx, () => {
      for (const { id: appointmentId } of cancelled) {
        live.push([pair.studentId, pair.tutorId], { type: 'appointment', appointmentId })
      }
    })
  }
}
