import { clock } from '#core/clock'
import type { Transaction } from '#core/transaction'
import Appointment from '#appointments/models/appointment'
import { tellBoth } from '#appointments/appointment_people'
import ProposalOverlapped from '#appointments/events/proposal_overlapped'

/** A slot that could still be accepted although this time is taken. */
const A_SLOT_REMAINS = `EXISTS (
  SELECT 1 FROM slots WHERE slots.appointment_id = appointments.id AND slots.starts_at > :now
    AND NOT tstzrange(slots.starts_at, slots.ends_at, '[)') && tstzrange(:startsAt, :endsAt, '[)')
)`

/**
 * Withdraws the open proposals of either person that no slot remains of, now that they have something else at this time.
 *
 * @returns how many were the actor's own
 */
export async function withdrawOverlapped(
  accepted: Appointment,
  times: { startsAt: Date; endsAt: Date },
  actorId: string,
  trx: Transaction
) {
  const now = clock.now().toJSDate()
  const overlapped = await Appointment.query({ client: trx })
    .where('state', 'proposed')
    .where('expiresAt', '>', now)
    .whereNot('id', accepted.id)
    .whereIn('proposerId', [accepted.studentId, accepted.tutorId])
    .whereRaw(`NOT ${A_SLOT_REMAINS}`, { now, ...times })
    .forUpdate()
  for (const proposal of overlapped) {
    await proposal.merge({ state: 'cancelled' }).save()
    const event = new ProposalOverlapped({ appointmentId: proposal.id, actorId })
    await tellBoth(proposal, { actorId: null, event }, trx)
  }
  return overlapped.filter(({ proposerId }) => proposerId === actorId).length
}
