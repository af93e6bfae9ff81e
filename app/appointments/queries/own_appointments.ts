import db from '@adonisjs/lucid/services/db'
import { isReadable } from '#matching/queries/readable_pairs'
import { isMember, joinOther } from '#matching/queries/two_of_pair'

/**
 * The appointments of a person that they may still read, as plain rows, with the other of the pair joined as `other`.
 * Whoever asks selects what their page needs.
 */
export function ownAppointments(userId: string) {
  return db
    .from('appointments')
    .join('pairs', 'pairs.id', 'appointments.pair_id')
    .where(isReadable)
    .joinRaw(joinOther('appointments'), [userId])
    .where(isMember(userId, 'appointments'))
}
