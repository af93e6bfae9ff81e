import type { QueryClientContract } from '@adonisjs/lucid/types/database'

/** Whether this guardian has ever said yes or no for this child. */
export async function hasAnswered(guardianshipId: string, client: QueryClientContract) {
  const row = await client
    .from('consents')
    .where('guardianship_id', guardianshipId)
    .select('id')
    .first()
  return row !== null
}
