import db from '@adonisjs/lucid/services/db'
import { workingPairs } from '#matching/queries/working_pairs'
import type { FileRow } from '#core/files/files_sql'
import { filesColumn } from '#homework/queries/homework_files'
import {
  readableHomework,
  type HomeworkRow,
  type Person,
} from '#homework/queries/readable_homework'

export type HomeworkSheet = HomeworkRow & {
  instructions: string
  created_at: Date
  /** The hour that it came from. */
  appointment_id: string | null
  appointment_at: Date | null
  /** Those of the instructions. */
  files: FileRow[] | null
  /** Not null while the two may share homework. */
  working_pair: string | null
}

/**
 * One piece of homework that this person may read, with what its sheet shows.
 *
 * @throws E_ROW_NOT_FOUND, a 404, for a stranger's as for one that does not exist.
 */
export function oneHomework(person: Person, id: string): Promise<HomeworkSheet> {
  return readableHomework(person)
    .where('homework.id', id)
    .leftJoin('appointments as hour', 'hour.id', 'homework.appointment_id')
    .select('homework.instructions', 'homework.created_at', 'homework.appointment_id')
    .select('hour.starts_at as appointment_at')
    .select(db.raw(filesColumn('file.homework_id = homework.id AND file.change_id IS NULL')))
    .select(
      workingPairs()
        .whereColumn('pairs.id', 'homework.pair_id')
        .select('pairs.id')
        .as('working_pair')
    )
    .firstOrFail()
}
