import db from '@adonisjs/lucid/services/db'
import { guardianConsent, hasReached, ownConsent } from '#accounts/queries/consent_sql'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

/**
 * People whose photo may be shown now: adults of the team and tutors by having put it there; students with
 * their guardian's consent under the age of consent, with their own after it.
 */
export function peopleShownByPhoto(client: QueryClientContract = db.connection()) {
  return client.from('users').whereRaw(
    `(users.role <> 'student'
      OR (${hasReached('guardian_consent_age')} AND ${ownConsent('photo')})
      OR (NOT ${hasReached('guardian_consent_age')} AND ${guardianConsent('photo')}))`
  )
}

/** Whether the photo of this person may be shown, or put there, at this moment. */
export async function isShownByPhoto(userId: string, client?: QueryClientContract) {
  const row = await peopleShownByPhoto(client).where('users.id', userId).select('users.id').first()
  return row !== null
}
