import db from '@adonisjs/lucid/services/db'
import { isMember } from '#matching/queries/two_of_pair'

export type Coordinator = { id: string; first_name: string; family_name: string }

/** A tutor has at most ten pairs. */
const MOST = 10

/** The active staff who follow this person's pairs that aren't closed, each once. */
export function coordinatorsOf(userId: string): Promise<Coordinator[]> {
  return db
    .from('users')
    .where({ role: 'staff', state: 'active' })
    .whereIn(
      'id',
      db.from('pairs').whereNot('state', 'closed').where(isMember(userId)).select('coordinator_id')
    )
    .orderBy('first_name')
    .orderBy('id')
    .limit(MOST)
    .select('id', 'first_name', 'family_name')
}
