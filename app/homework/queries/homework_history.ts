import db from '@adonisjs/lucid/services/db'
import type { FileRow } from '#core/files/files_sql'
import { filesColumn } from '#homework/queries/homework_files'
import type { HomeworkState } from '#homework/homework_state'

export type HomeworkChangeRow = {
  id: string
  author_id: string
  state_before: HomeworkState
  state: HomeworkState
  due_at: Date | null
  words: string
  created_at: Date
  files: FileRow[] | null
}

/** More than this nobody reads; the latest are there. */
const MOST = 100

/** Who did what to a piece of homework, and what they said with it, the latest first, in one query. */
export function homeworkHistory(homeworkId: string): Promise<HomeworkChangeRow[]> {
  return db
    .from('homework_changes as change')
    .where('change.homework_id', homeworkId)
    .orderBy('change.id', 'desc')
    .limit(MOST)
    .select('change.id', 'change.author_id', 'change.state_before', 'change.state')
    .select('change.due_at', 'change.words', 'change.created_at')
    .select(
      db.raw(filesColumn('file.homework_id = change.homework_id AND file.change_id = change.id'))
    )
}
