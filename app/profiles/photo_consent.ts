import { clock } from '#core/clock'
import { ownAge } from '#accounts/own_age'
import { isShownByPhoto } from '#accounts/queries/photo_consents'
import { settings } from '#core/settings'
import type User from '#accounts/models/user'
import Consent from '#accounts/models/consent'
import { currentLegalText } from '#accounts/queries/current_legal_text'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

/** What a person's photo still needs: nothing, their own consent, or a guardian's. */
export type PhotoConsent = 'none' | 'own' | 'guardian'

export async function missingPhotoConsent(
  user: User,
  client?: QueryClientContract
): Promise<PhotoConsent> {
  if (await isShownByPhoto(user.id, client)) return 'none'
  const { guardianConsentAge } = await settings.get()
  return ownAge(user) < guardianConsentAge ? 'guardian' : 'own'
}

/** Records the student's own consent to the text that stands now. */
export async function giveOwnPhotoConsent(studentId: string, client: QueryClientContract) {
  const text = await currentLegalText('consent_photo', client)
  await Consent.create(
    { studentId, purpose: 'photo', textId: text.id, channel: 'account', givenAt: clock.now() },
    { client }
  )
}
