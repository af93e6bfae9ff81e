import type User from '#accounts/models/user'
import { done, refused } from '#core/result'
import { storeFile } from '#core/files/store_file'
import { removeFiles } from '#core/files/remove_files'
import { transaction, type Transaction } from '#core/transaction'
import { oneAtATime } from '#profiles/one_at_a_time'
import { profileChanged } from '#profiles/partners'
import { giveOwnPhotoConsent, missingPhotoConsent } from '#profiles/photo_consent'
import Photo from '#profiles/models/photo'
import type { PhotoFiles } from '#profiles/square_photo'

type Input = {
  user: User
  files: PhotoFiles
  /** Whether the student ticked the box of their own consent. */
  consents: boolean
}

/** Puts a photo in the place of the initials, or of the photo before it, whose files go. */
export default class SavePhoto {
  handle({ user, files, consents }: Input) {
    return transaction(async (trx) => {
      await oneAtATime(user.id, trx)
      const missing = await missingPhotoConsent(user, trx)
      if (missing === 'guardian') return refused('photo_guardian_consent_missing')
      if (missing === 'own' && !consents) return refused('photo_consent_missing')

      if (missing === 'own') await giveOwnPhotoConsent(user.id, trx)
      await this.#replace(user.id, files, trx)
      await profileChanged(user.id, 'photo', trx)
      return done()
    })
  }

  async #replace(userId: string, files: PhotoFiles, trx: Transaction) {
    const before = await Photo.find(userId, { client: trx })
    const large = await this.#store(userId, files.large, trx)
    const small = await this.#store(userId, files.small, trx)
    const ids = { attachmentId: large.id, smallAttachmentId: small.id }
    await Photo.updateOrCreate({ userId }, ids, { client: trx })
    if (before) await removeFiles([before.attachmentId, before.smallAttachmentId], trx)
  }

  #store(ownerId: string, { contents, side }: PhotoFiles['large'], trx: Transaction) {
    const looks = { mediaType: 'image/webp', width: side, height: side }
    return storeFile({ ownerId, feature: 'profiles', ...looks, contents }, trx)
  }
}
