import db from '@adonisjs/lucid/services/db'
import { lastFirst, type Place } from '#core/keyset'
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
export function notificationPage(userId: string, before?: Place | null, size = PAGE) {
  const told = db
    .from('notifications')
    .where('user_id', userId)
    .where('in_app', true)
    .select('id', 'user_id', 'kind', 'data', 'occurrences', 'read_at', 'updated_at')
  return lastFirst<NotificationRow>(told, {
    ...{ table: 'notifications', at: 'updated_at', size, before },
  })
}
