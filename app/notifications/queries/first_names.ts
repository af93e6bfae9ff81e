import db from '@adonisjs/lucid/services/db'

/** The first names of these people, by id. */
export async function firstNames(userIds: string[]): Promise<Map<string, string>> {
  const rows = await db.from('users').whereIn('id', userIds).select('id', 'first_name')
  return new Map(rows.map((row) => [row.id, row.first_name]))
}
