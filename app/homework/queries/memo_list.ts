import db from '@adonisjs/lucid/services/db'
import { lastFirst, type Part } from '#core/keyset'
import { ownWords } from '#homework/queries/own_words'
import type { MemoRow } from '#homework/transformers/memo_transformer'

const PAGE = 20
const MOST_PINNED = 50

/** The list needs the beginning only. */
const ownMemos = (ownerId: string, search?: string | null) =>
  db
    .from('memos')
    .where('owner_id', ownerId)
    .where(ownWords(search))
    .select('id', 'title', 'updated_at', db.raw('left(body, 200) AS body'))
    .select(db.raw('pinned_at IS NOT NULL AS pinned'))

/** Somebody's own memos that they keep on top, the last pinned first. */
export const pinnedMemos = (ownerId: string, search?: string | null): Promise<MemoRow[]> =>
  ownMemos(ownerId, search)
    .whereNotNull('pinned_at')
    .orderBy('pinned_at', 'desc')
    .orderBy('id', 'desc')
    .limit(MOST_PINNED)

/** A page of somebody's other memos, the last changed first. */
export const memoList = (ownerId: string, search: string | null | undefined, part: Part) =>
  lastFirst<MemoRow>(ownMemos(ownerId, search).whereNull('pinned_at'), {
    ...{ table: 'memos', at: 'updated_at', size: PAGE, ...part },
  })
