import { hasReached } from '#accounts/queries/consent_sql'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

/** Somebody of the team has spoken with a guardian of this student, or the student needs none any more; as SQL. */
export const guardianSpokenWith = () =>
  `(${hasReached('guardian_authorisation_age')}
    OR EXISTS (SELECT FROM guardian_talks JOIN guardianships ON guardianships.id = guardian_talks.guardianship_id
      WHERE guardianships.student_id = users.id AND guardianships.ended_at IS NULL))`

export async function guardianWasSpokenWith(studentId: string, client: QueryClientContract) {
  const row = await client
    .from('users')
    .where('users.id', studentId)
    .whereRaw(guardianSpokenWith())
    .select('users.id')
    .first()
  return row !== null
}
