import db from '@adonisjs/lucid/services/db'
import type { Transaction } from '#core/transaction'
import { filesOf, joinStored, FILE_KIND, STORED_COLUMNS, type FileRow } from '#core/files/files_sql'
import type { StoredFile } from '#core/files/send_file'

/** The files of a message, as SQL: looked for only where its row says that it has some. */
export const FILES_COLUMN = /* sql */ `
  CASE WHEN messages.photo_count + messages.document_count > 0
    THEN ${filesOf('message_files', 'file.message_id = messages.id')} END AS files`

type Send = { conversationId: string; authorId: string; fileIds?: string[] }

/** The files that a send refers to, in its order, held until it is stored; null when one of them is not there to be sent. */
export async function holdUnsentFiles(
  { conversationId, authorId, fileIds = [] }: Send,
  trx: Transaction
) {
  if (fileIds.length === 0) return []
  const rows: FileRow[] = await trx
    .from('message_files as file')
    .join('attachments as about', 'about.id', 'file.attachment_id')
    .where({ 'file.conversation_id': conversationId, 'file.uploaded_by': authorId })
    .whereIn('file.id', fileIds)
    .whereNull('file.message_id')
    .orderBy('file.id')
    .forUpdate('file')
    .select('file.id', 'about.name', 'about.bytes', 'about.width', 'about.height')
    .select(trx.raw(`${FILE_KIND} AS kind`))
  const found = new Map(rows.map((row) => [row.id, row]))
  const files = fileIds.flatMap((id) => found.get(id) ?? [])
  return files.length === fileIds.length ? files : null
}

/** Gives the files to the message that was stored with them. */
export async function placeFiles(messageId: string, files: FileRow[], trx: Transaction) {
  if (files.length === 0) return
  await trx.rawQuery(
    `UPDATE message_files SET message_id = :messageId, place = array_position(:ids::uuid[], id) - 1
     WHERE id = ANY(:ids::uuid[])`,
    { messageId, ids: files.map(({ id }) => id) } as Record<string, any>
  )
}

/**
 * A file of a message that stands in this conversation, with what is stored of it.
 *
 * @throws E_ROW_NOT_FOUND for one that was withdrawn or isn't sent, as for one that does not exist.
 */
export function findMessageFile(
  conversationId: string,
  id: string,
  small: boolean
): Promise<StoredFile> {
  return db
    .from('message_files as file')
    .join('messages', 'messages.id', 'file.message_id')
    .joinRaw(joinStored(small))
    .where({ 'file.id': id, 'file.conversation_id': conversationId })
    .whereNull('messages.withdrawn_at')
    .select(STORED_COLUMNS)
    .firstOrFail()
}
