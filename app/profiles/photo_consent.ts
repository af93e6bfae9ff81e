import { clock } from '#core/clock'
import { ageOn } from '#accounts/age'
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
  if (user.role !== 'student') return 'none'
  const { guardianConsentAge } = await settings.get()
  const underAge = ageOn(user.birthDate!, clock.now().toISODate()) < guardianConsentAge
  const standing = Consent.query({ client })
    .where({ studentId: user.id, purpose: 'photo' })
    .whereNull('withdrawnAt')
  if (underAge) standing.whereNotNull('guardianshipId')
  if (await standing.first()) return 'none'
  return underAge ? 'guardian' : 'own'
}

/** Records the student's own consent to the text that stands now. */
export async function giveOwnPhotoConsent(studentId: string, client: QueryClientContract) {
  const text = await currentLegalText('consent_photo', client)
  await Consent.create(
    { studentId, purpose: 'photo', textId: text.id, channel: 'account', givenAt: clock.now() },
    { client }
  )
}
