import db from '@adonisjs/lucid/services/db'
import { clock } from '#core/clock'
import { LAST_CHECK, LAST_INTERVIEW } from '#profiles/queries/last_records'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

/**
 * The gate: tutors who may be proposed, paired or able to write. Cleared, active, charter
 * accepted, the interview that counts favourable, the background check that counts favourable and not expired.
 * No flag skips it.
 */
export function clearedTutors(client: QueryClientContract = db.connection()) {
  return client
    .from('tutors')
    .join('users', 'users.id', 'tutors.id')
    .where('users.state', 'active')
    .whereExists((query) =>
      query
        .from('applications')
        .whereColumn('applications.tutor_id', 'tutors.id')
        .where('applications.state', 'cleared')
    )
    .whereExists((query) =>
      query.from('charter_acceptances').whereColumn('charter_acceptances.tutor_id', 'tutors.id')
    )
    .whereRaw(
      `(SELECT favourable FROM interviews WHERE tutor_id = tutors.id
        ORDER BY ${LAST_INTERVIEW} LIMIT 1)`
    )
    .whereRaw(
      `(SELECT favourable AND expires_on > ? FROM background_checks WHERE tutor_id = tutors.id
        ORDER BY ${LAST_CHECK} LIMIT 1)`,
      [clock.now().toISODate()]
    )
}

/** Whether this tutor is cleared at this moment. */
export async function isCleared(tutorId: string, client?: QueryClientContract) {
  const row = await clearedTutors(client).where('tutors.id', tutorId).select('tutors.id').first()
  return row !== null
}
