import db from '@adonisjs/lucid/services/db'
import { isReadable } from '#matching/queries/readable_pairs'

/**
 * The appointments of a person that they may still read, as plain rows, with the other of the pair joined as `other`.
 * Whoever asks selects what their page needs.
 */
export function ownAppointments(userId: string) {
  return db
    .from('appointments')
    .join('pairs', 'pairs.id', 'appointments.pair_id')
    .where(isReadable)
    .joinRaw(
      `JOIN users other ON other.id =
        CASE WHEN appointments.student_id = ? THEN appointments.tutor_id ELSE appointments.student_id END`,
      [userId]
    )
    .where((query) =>
      query.where('appointments.student_id', userId).orWhere('appointments.tutor_id', userId)
    )
}
