import db from '@adonisjs/lucid/services/db'
import { pageOf, type Place } from '#core/keyset'
import type { MemoRow } from '#homework/transformers/memo_transformer'

const PAGE = 20

/** A page of somebody's own memos, the last changed first. */
export async function memoList(ownerId: string, before?: Place | null) {
  const query = db
    .from('memos')
    .where('owner_id', ownerId)
    .orderBy('updated_at', 'desc')
    .orderBy('id', 'desc')
    .limit(PAGE + 1)
    .select('id', 'title', 'updated_at', db.raw('left(body, 200) AS body'))
  if (before) query.whereRaw('(updated_at, id) < (?, ?)', [before.at, before.id])

  const rows: MemoRow[] = await query
  return pageOf(rows, PAGE, (memo) => ({ at: memo.updated_at, id: memo.id }))
}
