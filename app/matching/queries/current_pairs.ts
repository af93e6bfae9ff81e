import db from '@adonisjs/lucid/services/db'
import { authorisedStudents } from '#accounts/queries/authorised_students'
import { clearedTutors } from '#profiles/queries/cleared_tutors'
import { isMember, joinOther } from '#matching/queries/two_of_pair'
import { WORKING_STATES } from '#matching/models/pair'

export type CurrentPair = {
  id: string
  state: 'trial' | 'active' | 'paused'
  /** Whether the two may write, plan and share homework at this moment. */
  working: boolean
  otherId: string
  otherFirstName: string
  otherRole: 'student' | 'tutor'
  otherTimeZone: string
}

/** The pairs of a person that aren't closed, oldest first, in one query. */
export async function currentPairs(userId: string): Promise<CurrentPair[]> {
  const rows = await db
    .from('pairs')
    .joinRaw(joinOther('pairs'), [userId])
    .whereNot('pairs.state', 'closed')
    .where(isMember(userId))
    .orderBy('pairs.id')
    .select('pairs.id', 'pairs.state')
    .select('other.id as other_id', 'other.first_name', 'other.role', 'other.time_zone')
    .select(
      clearedTutors().whereColumn('tutors.id', 'pairs.tutor_id').select('tutors.id').as('cleared'),
      authorisedStudents()
        .whereColumn('users.id', 'pairs.student_id')
        .select('users.id')
        .as('authorised')
    )

  return rows.map((row) => ({
    id: row.id,
    state: row.state,
    working: WORKING_STATES.includes(row.state) && row.authorised !== null && row.cleared !== null,
    otherId: row.other_id,
    otherFirstName: row.first_name,
    otherRole: row.role,
    otherTimeZone: row.time_zone,
  }))
}
