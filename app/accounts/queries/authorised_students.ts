import db from '@adonisjs/lucid/services/db'
import type { Ages } from '#accounts/consent_purposes'
import { guardianConsent, hasReached, ownConsent } from '#accounts/queries/consent_sql'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

/**
 * The gate: students who may be paired, write, plan and share homework. Active, their own consents
 * standing; under the age of consent their guardian's too; under the age of authorisation the
 * tutoring itself authorised. It is asked at each use, on the student's own date, and no flag skips it.
 *
 * @param ages those of the settings, unless others are meant.
 */
export function authorisedStudents(client: QueryClientContract = db.connection(), ages?: Ages) {
  return client
    .from('users')
    .where('users.role', 'student')
    .where('users.state', 'active')
    .whereRaw(ownConsent('account'))
    .whereRaw(ownConsent('messages_and_hours'))
    .whereRaw(
      `(${hasReached('guardian_consent_age', ages)}
        OR (${guardianConsent('account')} AND ${guardianConsent('messages_and_hours')}))`
    )
    .whereRaw(
      `(${hasReached('guardian_authorisation_age', ages)} OR ${guardianConsent('tutoring')})`
    )
}

/** Who of these students may work with a tutor at this moment, or could as long as other ages held. */
export async function authorisedAmong(ids: string[], client: QueryClientContract, ages?: Ages) {
  const rows = await authorisedStudents(client, ages).whereIn('users.id', ids).select('users.id')
  return new Set<string>(rows.map((row) => row.id))
}

/** Whether this student may work with a tutor at this moment. */
export async function isAuthorised(studentId: string, client?: QueryClientContract) {
  const row = await authorisedStudents(client)
    .where('users.id', studentId)
    .select('users.id')
    .first()
  return row !== null
}
