import db from '@adonisjs/lucid/services/db'
import { filesOf, joinStored, STORED_COLUMNS } from '#core/files/files_sql'
import type { StoredFile } from '#core/files/send_file'

/** The files of a homework's instructions, or of a change, as SQL. */
export const filesColumn = (of: string) => `${filesOf('homework_files', of)} AS files`

/**
 * A file of this homework, with what is stored of it.
 *
 * @throws E_ROW_NOT_FOUND for one of other homework, as for one that does not exist.
 */
export function findHomeworkFile(
  homeworkId: string,
  id: string,
  small: boolean
): Promise<StoredFile> {
  return db
    .from('homework_files as file')
    .joinRaw(joinStored(small))
    .where({ 'file.id': id, 'file.homework_id': homeworkId })
    .select(STORED_COLUMNS)
    .firstOrFail()
}
