import { done, refused } from '#core/result'
import { storeFile } from '#core/files/store_file'
import { transaction, type Transaction } from '#core/transaction'
import type { UploadedFile } from '#messaging/uploaded_file'
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
    const stored = await (file.kind === 'photo'
      ? this.#storePhoto(userId, file.picture, trx)
      : this.#storeDocument(userId, file.document, trx))
    await MessageFile.create({ ...about, ...stored }, { client: trx })
    return done()
  }

  async #storePhoto(ownerId: string, { large, small }: Picture, trx: Transaction) {
    const looks = { ownerId, feature: 'messaging', mediaType: 'image/webp' } as const
    const whole = await storeFile({ ...looks, ...large }, trx)
    const bubble = await storeFile({ ...looks, ...small }, trx)
    return { attachmentId: whole.id, smallAttachmentId: bubble.id }
  }

  async #storeDocument(ownerId: string, document: Document, trx: Transaction) {
    const { id } = await storeFile({ ownerId, feature: 'messaging', ...document }, trx)
    return { attachmentId: id }
  }
}

type Picture = Extract<UploadedFile, { kind: 'photo' }>['picture']
type Document = Extract<UploadedFile, { kind: 'document' }>['document']

/** Whether this person's upload stands already. */
export async function isKept({ id, conversationId, userId }: Omit<Input, 'file' | 'pairId'>) {
  const kept = await MessageFile.query().where({ id, conversationId, uploadedBy: userId }).first()
  return kept !== null
}
