import { randomUUID } from 'node:crypto'
import drive from '@adonisjs/drive/services/main'
import { fileKey } from '#core/files/file_key'
import Attachment from '#core/models/attachment'
import type { Transaction } from '#core/transaction'

type NewFile = Pick<Attachment, 'ownerId' | 'feature' | 'mediaType'> &
  Partial<Pick<Attachment, 'name' | 'width' | 'height'>> & { contents: Buffer }

/**
 * Stores a file that was checked, under a name of our own, and describes it. When the transaction is rolled back the
 * file is taken away again.
 */
export async function storeFile({ contents, ...about }: NewFile, trx: Transaction) {
  const id = randomUUID()
  const key = fileKey({ id, feature: about.feature })
  trx.after('rollback', () => drive.use().delete(key))
  await drive.use().put(key, contents)
  return Attachment.create({ ...about, id, bytes: contents.length }, { client: trx })
}
