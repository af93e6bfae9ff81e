import db from '@adonisjs/lucid/services/db'

type NewMemo = { id?: string; owner_id: string; title: string; body: string; now: Date }

/**
 * Stores a new memo, once for each id that its owner's browser made. Sent again, because its answer was lost, it takes
 * the words that were typed since, unless it was changed from elsewhere.
 *
 * @returns its id; null when it was changed, or that id is somebody else's.
 */
export async function keepMemo({ now, ...memo }: NewMemo): Promise<string | null> {
  const [kept] = await db
    .knexQuery()
    .table('memos')
    .insert({ ...memo, created_at: now, updated_at: now })
    .onConflict('id')
    .merge()
    .where('memos.owner_id', memo.owner_id)
    .whereRaw('memos.updated_at = memos.created_at')
    .returning('id')
  return kept?.id ?? null
}
