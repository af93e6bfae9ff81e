import { record } from '#audit/record'
import type { Transaction } from '#core/transaction'
import Appointment from '#appointments/models/appointment'
import AppointmentCancelled from '#appointments/events/appointment_cancelled'

/** Withdraws the move that waits for an answer: the hour that it would move is cancelled, which is what both are told. */
export async function withdrawMove({ id }: Appointment, actorId: string, trx: Transaction) {
  const move = await Appointment.query({ client: trx })
    .where({ movesId: id, state: 'proposed' })
    .first()
  if (!move) return
  await move.useTransaction(trx).merge({ state: 'cancelled' }).save()
  const subject = { type: 'appointment', id: move.id }
  await record({ actorId, action: AppointmentCancelled.eventName, subject }, trx)
}
