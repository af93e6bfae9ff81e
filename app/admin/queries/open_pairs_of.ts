import db from '@adonisjs/lucid/services/db'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

/** How an account has to do with a pair: as the colleague who follows it, or as one of the two. */
type Depending = { userId: string; pairId: string; as: 'coordinator' | 'member' }

/** The open pairs that depend on these accounts, in the order of their ids. */
export async function openPairsOf(
  ids: string[],
  client: QueryClientContract = db.connection()
): Promise<Depending[]> {
  const by = (column: string, as: Depending['as']) =>
    client
      .from('pairs')
      .whereNot('state', 'closed')
      .whereIn(column, ids)
      .select(`${column} as userId`, 'id as pairId', client.raw(`'${as}' AS "as"`))
  return by('coordinator_id', 'coordinator')
    .unionAll([by('student_id', 'member'), by('tutor_id', 'member')])
    .orderBy('pairId')
}
