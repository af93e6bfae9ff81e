import db from '@adonisjs/lucid/services/db'
import { workingPairs } from '#matching/queries/working_pairs'
import type Appointment from '#appointments/models/appointment'
import { ownAppointments } from '#appointments/queries/own_appointments'

export type OneAppointment = Pick<
  Appointment,
  'id' | 'pairId' | 'studentId' | 'tutorId' | 'proposerId' | 'state' | 'plan' | 'reason'
> & {
  startsAt: Date | null
  endsAt: Date | null
  otherId: string
  otherFirstName: string
  otherRole: 'student' | 'tutor'
  otherTimeZone: string
  /** Where the two meet. */
  conversationId: string | null
  /** Whether the two may plan at this moment. */
  working: boolean
  /** What was proposed, earliest first; never empty. */
  slots: { id: string; startsAt: Date; endsAt: Date }[]
}

/**
 * One appointment of this person, in one query.
 *
 * @throws E_ROW_NOT_FOUND, a 404, for a stranger's as for one that does not exist.
 */
export async function oneAppointment(userId: string, id: string): Promise<OneAppointment> {
  const row = await ownAppointments(userId)
    .where('appointments.id', id)
    .select('appointments.*')
    .select(
      db.from('conversations').whereColumn('pair_id', 'pairs.id').select('id').as('conversation_id')
    )
    .select('other.id as other_id', 'other.first_name', 'other.role', 'other.time_zone')
    .select(
      workingPairs()
        .whereColumn('pairs.id', 'appointments.pair_id')
        .select('pairs.id')
        .as('working')
    )
    .select(
      db.raw(`(SELECT json_agg(json_build_object('id', id, 'startsAt', starts_at, 'endsAt', ends_at)
        ORDER BY starts_at) FROM slots WHERE appointment_id = appointments.id) AS slots`)
    )
    .firstOrFail()
  return toOneAppointment(row)
}

const toOneAppointment = (row: any): OneAppointment => ({
  id: row.id,
  pairId: row.pair_id,
  studentId: row.student_id,
  tutorId: row.tutor_id,
  proposerId: row.proposer_id,
  state: row.state,
  plan: row.plan,
  reason: row.reason,
  startsAt: row.starts_at,
  endsAt: row.ends_at,
  otherId: row.other_id,
  otherFirstName: row.first_name,
  otherRole: row.role,
  otherTimeZone: row.time_zone,
  conversationId: row.conversation_id,
  working: row.working !== null,
  slots: (row.slots ?? []).map((slot: any) => ({
    id: slot.id,
    startsAt: new Date(slot.startsAt),
    endsAt: new Date(slot.endsAt),
  })),
})
