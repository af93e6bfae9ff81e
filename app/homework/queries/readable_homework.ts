import db from '@adonisjs/lucid/services/db'
import type User from '#accounts/models/user'
import { isReadable } from '#matching/queries/readable_pairs'
import type { HomeworkState } from '#homework/homework_state'

export type Person = Pick<User, 'id' | 'role'>

export type HomeworkRow = {
  id: string
  pair_id: string
  student_id: string
  tutor_id: string
  title: string
  due_at: Date
  state: HomeworkState
  /** When it was handed in or withdrawn; null while it is open. */
  ended_at: Date | null
  other_first_name: string
  other_time_zone: string
}

/**
 * Homework that this person may read: their own side of a pair that is not closed, or closed for
 * less than thirty days. Their role says which side, so that one index is enough.
 */
export function readableHomework({ id, role }: Person) {
  const [own, other] = role === 'tutor' ? ['tutor', 'student'] : ['student', 'tutor']
  return db
    .from('homework')
    .join('pairs', 'pairs.id', 'homework.pair_id')
    .join('users as other', 'other.id', `homework.${other}_id`)
    .where(`homework.${own}_id`, id)
    .where(isReadable)
    .select('homework.id', 'homework.pair_id', 'homework.student_id', 'homework.tutor_id')
    .select('homework.title', 'homework.due_at', 'homework.state', 'homework.ended_at')
    .select('other.first_name as other_first_name', 'other.time_zone as other_time_zone')
}
