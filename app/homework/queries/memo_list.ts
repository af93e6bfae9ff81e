import db from '@adonisjs/lucid/services/db'
import type { MemoRow } from '#homework/transformers/memo_transformer'

const PAGE = 20

/** A page of somebody's own memos, the last changed first. `before` is the cursor of the page before. */
export async function memoList(ownerId: string, before?: string) {
  const query = db
    .from('memos')
    .where('owner_id', ownerId)
    .orderBy('updated_at', 'desc')
    .orderBy('id', 'desc')
    .limit(PAGE + 1)
    .select('id', 'title', 'updated_at', db.raw('left(body, 200) AS body'))
  if (before) query.whereRaw('(updated_at, id) < (?, ?)', before.split('_'))

  const rows: MemoRow[] = await query
  const page = rows.slice(0, PAGE)
  return { page, next: rows.length > PAGE ? cursorOf(page[PAGE - 1]) : null }
}

const cursorOf = (memo: MemoRow) => `${memo.updated_at.toISOString()}_${memo.id}`
