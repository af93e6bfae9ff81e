import db from '@adonisjs/lucid/services/db'
import { WORKING_STATES } from '#matching/models/pair'
import { authorisedStudents } from '#accounts/queries/authorised_students'
import { clearedTutors } from '#profiles/queries/cleared_tutors'
import { isMember } from '#matching/queries/two_of_pair'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

/**
 * Pairs whose two people may write to each other, plan and share homework now: on trial or
 * active, the student authorised, the tutor cleared. Everything else is read-only for both.
 */
export function workingPairs(client: QueryClientContract = db.connection()) {
  return client
    .from('pairs')
    .whereIn('pairs.state', [...WORKING_STATES])
    .whereIn('pairs.student_id', authorisedStudents(client).select('users.id'))
    .whereIn('pairs.tutor_id', clearedTutors(client).select('tutors.id'))
}

/** The working pair of this person with this id, or null. */
export function findWorkingPair(userId: string, pairId: string, client?: QueryClientContract) {
  return workingPairs(client)
    .where('pairs.id', pairId)
    .where(isMember(userId))
    .select('pairs.*')
    .first()
}
