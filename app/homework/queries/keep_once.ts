import db from '@adonisjs/lucid/services/db'

type Own = { id?: string; owner_id: string } & Record<string, unknown>

/** Stores what somebody keeps for themselves, once for each id that their browser made. */
export async function keepOnce(table: 'tasks' | 'memos', row: Own) {
  await db.knexQuery().table(table).insert(row).onConflict('id').ignore()
}
