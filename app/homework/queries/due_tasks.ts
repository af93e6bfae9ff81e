import db from '@adonisjs/lucid/services/db'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

export type DueTask = { id: string; ownerId: string; role: 'student' | 'tutor'; dueAt: Date }

/**
 * Open tasks of active students and tutors that are due after one moment and until another, soonest first. They say
 * whose and when, not what: its words are its owner's alone.
 */
export function dueTasks(
  after: Date,
  until: Date,
  client: QueryClientContract = db.connection()
): Promise<DueTask[]> {
  return client
    .from('tasks')
    .join('users', 'users.id', 'tasks.owner_id')
    .whereIn('users.role', ['student', 'tutor'])
    .where('users.state', 'active')
    .whereNull('tasks.done_at')
    .where('tasks.due_at', '>', after)
    .where('tasks.due_at', '<=', until)
    .orderBy('tasks.due_at')
    .select('tasks.id', 'tasks.owner_id as ownerId', 'users.role', 'tasks.due_at as dueAt')
}
