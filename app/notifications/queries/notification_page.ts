import db from '@adonisjs/lucid/services/db'
import { pageOf, type Place } from '#core/keyset'
import type { Kind, NotificationData } from '#notifications/kinds'

export type NotificationRow = {
  id: string
  user_id: string
  kind: Kind
  data: NotificationData
  occurrences: number
  read_at: Date | null
  updated_at: Date
}

const PAGE = 30

/** What a person was told, latest first; `next` is where the following page begins. */
export async function notificationPage(userId: string, before?: Place | null, size = PAGE) {
  const rows: NotificationRow[] = await db
    .from('notifications')
    .where('user_id', userId)
    .where('in_app', true)
    .if(before, (query) => query.whereRaw('(updated_at, id) < (?, ?)', [before!.at, before!.id]))
    .orderBy('updated_at', 'desc')
    .orderBy('id', 'desc')
    .limit(size + 1)
    .select('id', 'user_id', 'kind', 'data', 'occurrences', 'read_at', 'updated_at')

  return pageOf(rows, size, (row) => ({ at: row.updated_at, id: row.id }))
}
