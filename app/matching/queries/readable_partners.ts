import db from '@adonisjs/lucid/services/db'
import { isMember } from '#matching/queries/two_of_pair'
import { isReadable } from '#matching/queries/readable_pairs'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

/** The others of the pairs of a person that can still be read, each once. */
export async function readablePartners(
  userId: string,
  client: QueryClientContract = db.connection()
): Promise<string[]> {
  const rows = await client
    .from('pairs')
    .where(isMember(userId))
    .where(isReadable)
    .select('student_id', 'tutor_id')
  const others = rows.map((row) => (row.student_id === userId ? row.tutor_id : row.student_id))
  return [...new Set<string>(others)]
}
