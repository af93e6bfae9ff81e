import db from '@adonisjs/lucid/services/db'
import { isAuthorised } from '#accounts/queries/authorised_students'
import { guardianWasSpokenWith } from '#accounts/queries/guardian_spoken_with'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

/** Why this student can't be paired with anybody now: all that has to be settled, unless nobody waits. */
export async function pairingObstacles(
  studentId: string,
  client: QueryClientContract = db.connection()
) {
  if (!(await isWaiting(studentId, client))) return ['student_not_waiting' as const]
  const authorised = await isAuthorised(studentId, client)
  const spokenFor = await wasSpokenFor(studentId, client)
  return [
    ...(authorised ? [] : ['student_not_authorised' as const]),
    ...(spokenFor ? [] : ['guardian_not_spoken_with' as const]),
  ]
}

/** Whether this student, with an open account and no pair, waits for a tutor. */
export async function isWaiting(studentId: string, client: QueryClientContract = db.connection()) {
  const request = await client
    .from('match_requests')
    .where({ student_id: studentId, state: 'waiting' })
    .whereIn('student_id', client.from('users').where('state', 'active').select('id'))
    .whereNotIn('student_id', client.from('pairs').whereNot('state', 'closed').select('student_id'))
    .select('id')
    .first()
  return request !== null
}

/** Before a first pair only: afterwards the team knows the family. */
async function wasSpokenFor(studentId: string, client: QueryClientContract) {
  const earlier = await client.from('pairs').where('student_id', studentId).select('id').first()
  return earlier !== null || guardianWasSpokenWith(studentId, client)
}
