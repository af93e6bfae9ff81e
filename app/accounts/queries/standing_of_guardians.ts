import db from '@adonisjs/lucid/services/db'
import { PURPOSES, type Purpose } from '#accounts/consent_purposes'
import { guardianConsent } from '#accounts/queries/consent_sql'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

/** What stands of all the guardians of a student together: what one of them took back doesn't, whoever else agrees. */
export async function standingOfGuardians(
  studentId: string,
  client: QueryClientContract = db.connection()
): Promise<Purpose[]> {
  const row = await client
    .from('users')
    .where('users.id', studentId)
    .select(...PURPOSES.map((purpose) => client.raw(`${guardianConsent(purpose)} AS ${purpose}`)))
    .firstOrFail()
  return PURPOSES.filter((purpose) => row[purpose])
}
