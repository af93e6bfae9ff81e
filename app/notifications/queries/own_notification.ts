import db from '@adonisjs/lucid/services/db'
import type { NotificationRow } from '#notifications/queries/notification_page'

/** A notification of this person. @throws E_ROW_NOT_FOUND (404) for anybody else's. */
export function ownNotification(userId: string, id: string): Promise<NotificationRow> {
  return db.from('notifications').where({ id, user_id: userId, in_app: true }).firstOrFail()
}
