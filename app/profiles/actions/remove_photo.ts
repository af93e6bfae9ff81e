import { transaction } from '#core/transaction'
import { removeFiles } from '#core/files/remove_files'
import { oneAtATime } from '#profiles/one_at_a_time'
import { profileChanged } from '#profiles/partners'
import Photo from '#profiles/models/photo'

/** Removes a person's photo and its files: their initials stand there again. Without a photo nothing happens. */
export default class RemovePhoto {
  handle({ userId }: { userId: string }) {
    return transaction(async (trx) => {
      await oneAtATime(userId, trx)
      const photo = await Photo.find(userId, { client: trx })
      if (!photo) return
      await photo.delete()
      await removeFiles([photo.attachmentId, photo.smallAttachmentId], trx)
      await profileChanged(userId, 'photo', trx)
    })
  }
}
