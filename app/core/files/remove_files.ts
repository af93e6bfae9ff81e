import { fileKey } from '#core/files/file_key'
import { announce } from '#core/events/announce'
import Attachment from '#core/models/attachment'
import type { Transaction } from '#core/transaction'
import FilesRemoved from '#core/events/files_removed'

/** Forgets these attachments; their files are deleted once that is committed, and tried again until they are gone. */
export async function removeFiles(ids: string[], trx: Transaction) {
  const removed = await Attachment.query({ client: trx }).whereIn('id', ids)
  await Attachment.query({ client: trx }).whereIn('id', ids).delete()
  await announce(new FilesRemoved({ keys: removed.map(fileKey) }), trx)
}
