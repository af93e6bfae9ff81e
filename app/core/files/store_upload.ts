import type Attachment from '#core/models/attachment'
import type { Transaction } from '#core/transaction'
import { storeFile } from '#core/files/store_file'
import type { UploadedFile } from '#core/files/uploaded_file'

type Owner = Pick<Attachment, 'ownerId' | 'feature'>
export type StoredUpload = { attachmentId: string; smallAttachmentId: string | null }

/** Stores what somebody uploaded: a photo in its two sizes, a document as it is. */
export async function storeUpload(
  owner: Owner,
  file: UploadedFile,
  trx: Transaction
): Promise<StoredUpload> {
  if (file.kind === 'document') {
    const { id } = await storeFile({ ...owner, ...file.document }, trx)
    return { attachmentId: id, smallAttachmentId: null }
  }
  const looks = { ...owner, mediaType: 'image/webp' }
  const whole = await storeFile({ ...looks, ...file.picture.large }, trx)
  const small = await storeFile({ ...looks, ...file.picture.small }, trx)
  return { attachmentId: whole.id, smallAttachmentId: small.id }
}
