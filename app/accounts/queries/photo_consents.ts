import db from '@adonisjs/lucid/services/db'
import { guardianConsent, hasReached, ownConsent } from '#accounts/queries/consent_sql'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

/**
 * Whether the photo of the person in a row of `users` may be shown now, as SQL: of the team and of tutors by having put
 * it there; of students with their guardian's consent under the age of consent, with their own after it.
 */
export const mayBeShownByPhoto = () =>
  `(users.role <> 'student'
    OR (${hasReached('guardian_consent_age')} AND ${ownConsent('photo')})
    OR (NOT ${hasReached('guardian_consent_age')} AND ${guardianConsent('photo')}))`

/** Whether the photo of this person may be shown, or put there, at this moment. */
export async function isShownByPhoto(
  userId: string,
  client: QueryClientContract = db.connection()
) {
  const own = client.from('users').where('users.id', userId)
  return (await own.whereRaw(mayBeShownByPhoto()).select('users.id').first()) !== null
}
