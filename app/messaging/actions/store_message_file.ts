import { done, refused } from '#core/result'
import { storeUpload } from '#core/files/store_upload'
import { transaction, type Transaction } from '#core/transaction'
import type { UploadedFile } from '#core/files/uploaded_file'
import { mayWrite } from '#messaging/queries/may_write'
import MessageFile from '#messaging/models/message_file'

type Input = {
  /** Made by the client for this file: however often it arrives, it is one. */
  id: string
  conversationId: string
  /** Null: with the team, where one may always write. */
  pairId: string | null
  userId: string
  file: UploadedFile
}

/**
 * Keeps a file for a message that is sent next. Refusals: the pair may not write now; something else has this id.
 */
export default class StoreMessageFile {
  async handle(input: Input) {
    try {
      return await transaction((trx) => this.#store(input, trx))
    } catch (error: any) {
      if (error.constraint !== 'message_files_pkey') throw error
      return (await isKept(input)) ? done() : refused('id_taken')
    }
  }

  async #store({ id, conversationId, pairId, userId, file }: Input, trx: Transaction) {
    if (pairId && !(await mayWrite(pairId, trx))) return refused('pair_not_working')
    const about = { id, conversationId, uploadedBy: userId }
    const stored = await storeUpload({ ownerId: userId, feature: 'messaging' }, file, trx)
    await MessageFile.create({ ...about, ...stored }, { client: trx })
    return done()
  }
}

/** Whether this person's upload stands already. */
export async function isKept({ id, conversationId, userId }: Omit<Input, 'file' | 'pairId'>) {
  const kept = await MessageFile.query().where({ id, conversationId, uploadedBy: userId }).first()
  return kept !== null
}
