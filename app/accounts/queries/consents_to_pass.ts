import type { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import { hasReachedAge } from '#accounts/queries/consent_sql'

/**
 * Students who have reached this age on their own calendar by this moment, and for whom nothing was passed yet. Those who
 * have no guardian here have nothing to pass, but an account that waits for one opens. Of an account that nobody has shown to
 * be theirs yet nothing is said to whomever it names.
 */
export async function consentsToPass(age: number, at: DateTime): Promise<string[]> {
  const rows = await db
    .from('users')
    .where('role', 'student')
    .whereNotIn('state', ['deactivated', 'unconfirmed', 'invited'])
    .whereRaw(hasReachedAge(age, at))
    .where((either) =>
      either
        .where('state', 'waiting_for_guardian')
        .orWhereExists((query) =>
          query
            .from('guardianships')
            .whereColumn('guardianships.student_id', 'users.id')
            .whereNull('guardianships.ended_at')
        )
    )
    .whereNotExists((query) =>
      query
        .from('consent_passages')
        .whereColumn('consent_passages.student_id', 'users.id')
        .where('consent_passages.age', age)
    )
    .orderBy('id')
    .select('id')
  return rows.map((row) => row.id)
}
