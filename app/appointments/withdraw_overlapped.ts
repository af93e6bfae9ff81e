import { clock } from '#core/clock'
import type { Transaction } from '#core/transaction'
import Appointment from '#appointments/models/appointment'
import { tellBoth } from '#appointments/appointment_people'
import { withdrawOverlappedRules } from '#appointments/withdraw_overlapped_rules'
import ProposalOverlapped from '#appointments/events/proposal_overlapped'

/** Who has these hours. */
const PEOPLE = `SELECT unnest(ARRAY[student_id, tutor_id]) FROM appointments WHERE id = ANY(:hours)`

/** A slot that could still be accepted although its author has these hours. */
const A_SLOT_REMAINS = `EXISTS (
  SELECT 1 FROM slots WHERE slots.appointment_id = appointments.id AND slots.starts_at > :now
    AND NOT EXISTS (
      SELECT 1 FROM appointments hour WHERE hour.id = ANY(:hours)
        AND appointments.proposer_id IN (hour.student_id, hour.tutor_id)
        AND tstzrange(slots.starts_at, slots.ends_at, '[)') && tstzrange(hour.starts_at, hour.ends_at, '[)')
    )
)`

/**
 * Withdraws the open proposals of whoever has these hours now, as far as no slot of them remains, those of weekly slots included.
 *
 * @param actorId who agreed to the hours and is told at once; null for the application
 * @returns how many were the actor's own
 */
export async function withdrawOverlapped(
  hours: string[],
  actorId: string | null,
  trx: Transaction
) {
  if (hours.length === 0) return 0
  const now = clock.now().toJSDate()
  const overlapped = await Appointment.query({ client: trx })
    .where('state', 'proposed')
    .where('expiresAt', '>', now)
    .whereRaw(`proposer_id IN (${PEOPLE})`, { hours })
    .whereRaw(`NOT ${A_SLOT_REMAINS}`, { now, hours })
    .orderBy('id')
    .forUpdate()
  for (const proposal of overlapped) {
    await proposal.merge({ state: 'cancelled' }).save()
    const event = new ProposalOverlapped({ appointmentId: proposal.id, actorId })
    await tellBoth(proposal, { actorId: null, event }, trx)
  }
  const people = await trx.rawQuery(PEOPLE, { hours })
  const ids = people.rows.map((row: { unnest: string }) => row.unnest)
  const rules = await withdrawOverlappedRules(ids, actorId, trx)
  return rules + overlapped.filter(({ proposerId }) => proposerId === actorId).length
}
