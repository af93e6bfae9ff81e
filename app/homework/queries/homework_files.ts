import db from '@adonisjs/lucid/services/db'
import type { StoredFile } from '#core/files/send_file'

export type HomeworkFileRow = {
  id: string
  kind: 'photo' | 'document'
  name: string
  bytes: number
  width: number | null
  height: number | null
}

/** The files of a homework's instructions, or of a change, in their order, as SQL. */
export const filesColumn = (of: string) => /* sql */ `(
  SELECT json_agg(json_build_object('id', file.id, 'name', about.name, 'bytes', about.bytes,
    'kind', CASE WHEN file.small_attachment_id IS NULL THEN 'document' ELSE 'photo' END,
    'width', about.width, 'height', about.height) ORDER BY file.place)
  FROM homework_files AS file JOIN attachments AS about ON about.id = file.attachment_id
  WHERE ${of}
) AS files`

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
  const attachment = small
    ? 'coalesce(file.small_attachment_id, file.attachment_id)'
    : 'file.attachment_id'
  return db
    .from('homework_files as file')
    .joinRaw(`JOIN attachments ON attachments.id = ${attachment}`)
    .where({ 'file.id': id, 'file.homework_id': homeworkId })
    .select('attachments.id', 'attachments.feature', 'attachments.name', 'attachments.bytes')
    .select('attachments.media_type as mediaType')
    .firstOrFail()
}
