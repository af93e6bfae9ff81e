import db from '@adonisjs/lucid/services/db'
import { workingPairs } from '#matching/queries/working_pairs'
import type Appointment from '#appointments/models/appointment'
import { ownAppointments } from '#appointments/queries/own_appointments'

export type ReportedHour = {
  id: string
  pair_id: string
  student_id: string
  tutor_id: string
  state: Appointment['state']
  starts_at: Date | null
  ends_at: Date | null
  other_first_name: string
  other_time_zone: string
  /** Not null while the two may work together. */
  working_pair: string | null
  report_id: string | null
  done: string | null
  went_well: string | null
  next_time: string | null
  written_at: Date | null
  changed_at: Date | null
  /** What was set with it. */
  homework: { id: string; title: string }[] | null
}

/**
 * An hour of this person with its report, if there is one, in one query.
 *
 * @throws E_ROW_NOT_FOUND, a 404, for a stranger's as for one that does not exist.
 */
export function reportedHour(userId: string, appointmentId: string): Promise<ReportedHour> {
  return ownAppointments(userId)
    .leftJoin('session_reports', 'session_reports.appointment_id', 'appointments.id')
    .where('appointments.id', appointmentId)
    .select('appointments.id', 'appointments.pair_id', 'appointments.state')
    .select('appointments.student_id', 'appointments.tutor_id', 'starts_at', 'ends_at')
    .select('other.first_name as other_first_name', 'other.time_zone as other_time_zone')
    .select('session_reports.id as report_id', 'done', 'went_well', 'next_time')
    .select('session_reports.created_at as written_at', 'session_reports.updated_at as changed_at')
    .select(
      workingPairs()
        .whereColumn('pairs.id', 'appointments.pair_id')
        .select('pairs.id')
        .as('working_pair')
    )
    .select(
      db.raw(`(SELECT json_agg(json_build_object('id', id, 'title', title) ORDER BY due_at)
        FROM homework WHERE appointment_id = appointments.id AND state <> 'withdrawn') AS homework`)
    )
    .firstOrFail()
}
