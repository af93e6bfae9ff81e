import type { Transaction } from '#core/transaction'
import type { Ages } from '#accounts/consent_purposes'
import { hasReachedAge } from '#accounts/queries/consent_sql'

export type Passage = { studentId: string; age: number }

/** What was passed on to these students at an age that hasn't come, or that is none any more. */
export async function earlyPassages(
  studentIds: string[],
  { guardianConsentAge, guardianAuthorisationAge }: Ages,
  trx: Transaction
): Promise<Passage[]> {
  const rows = await trx
    .from('consent_passages')
    .join('users', 'users.id', 'consent_passages.student_id')
    .whereIn('student_id', studentIds)
    .where((early) =>
      early
        .whereNotIn('age', [guardianConsentAge, guardianAuthorisationAge])
        .orWhereRaw(`NOT ${hasReachedAge('consent_passages.age')}`)
    )
    .select('student_id', 'age')
  return rows.map((row) => ({ studentId: row.student_id, age: row.age }))
}
