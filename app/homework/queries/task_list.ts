import db from '@adonisjs/lucid/services/db'
import { lastFirst, type Part } from '#core/keyset'
import { ownWords } from '#homework/queries/own_words'
import type { TaskRow } from '#homework/transformers/task_transformer'

/** More open tasks than anybody should carry; what is due later than these is not listed. */
export const OPEN_TASKS = 200
const PAGE = 20

const ownTasks = (ownerId: string, search?: string | null) =>
  db
    .from('tasks')
    .where('owner_id', ownerId)
    .where(ownWords(search))
    .select('id', 'title', 'due_at', 'pinned_at', 'done_at')

/** Somebody's open tasks by due date, those without one last. */
export const openTasks = (ownerId: string, search?: string | null): Promise<TaskRow[]> =>
  ownTasks(ownerId, search).whereNull('done_at').orderBy('due_at').orderBy('id').limit(OPEN_TASKS)

/** A page of somebody's tasks that are done, the last first. */
export const doneTasks = (ownerId: string, search: string | null | undefined, part: Part) =>
  lastFirst<TaskRow>(ownTasks(ownerId, search).whereNotNull('done_at'), {
    ...{ table: 'tasks', at: 'done_at', size: PAGE, ...part },
  })
