import { live } from '#core/live'
import { afterCommit, type Transaction } from '#core/transaction'
import type { Kind } from '#notifications/kinds'

/**
 * Counts more or fewer unread notifications of a person. Their open pages hear of it once it is
 * committed, and of the notification when it is news.
 */
export async function changeUnread(
  userId: string,
  by: number,
  trx: Transaction,
  notification?: { id: string; kind: Kind }
) {
  const [{ unread_notifications: unread }] = await trx
    .knexQuery()
    .from('users')
    .where('id', userId)
    .increment('unread_notifications', by)
    .returning('unread_notifications')
  afterCommit(trx, () => {
    if (notification) live.push([userId], { type: 'notification', ...notification, unread })
    live.push([userId], { type: 'counts', notifications: unread })
  })
}
