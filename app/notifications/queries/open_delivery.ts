import type { Transaction } from '#core/transaction'
import type { Kind, NotificationData } from '#notifications/kinds'

export type OpenDelivery = {
  id: string
  attempts: number
  created_at: Date
  reopened_at: Date | null
  kind: Kind
  notification_id: string
  subject_type: string
  subject_id: string
  source: string
  data: NotificationData
  occurrences: number
  user_id: string
  user_state: string
  email: string
  first_name: string
  role: string
  locale: 'fr' | 'en'
  time_zone: string
}

/** A delivery that still has to leave, with its person, locked; null when it left or another job holds it. */
export async function openDelivery(id: string, trx: Transaction): Promise<OpenDelivery | null> {
  const row = await stillToLeave(id, trx)
    .join('notifications', 'notifications.id', 'deliveries.notification_id')
    .join('users', 'users.id', 'notifications.user_id')
    .forUpdate('deliveries')
    .skipLocked()
    .first(
      'deliveries.id',
      'deliveries.attempts',
      'deliveries.created_at',
      'deliveries.reopened_at',
      'notifications.kind',
      'deliveries.notification_id',
      'notifications.subject_type',
      'notifications.subject_id',
      'notifications.source',
      'notifications.occurrences',
      'notifications.data',
      'notifications.user_id',
      'users.state as user_state',
      'users.email',
      'users.first_name',
      'users.role',
      'users.locale',
      'users.time_zone'
    )
  return row ?? null
}

/** Whether one that could not be opened still has to leave: somebody else holds it. */
export async function isHeld(id: string, trx: Transaction) {
  const row = await stillToLeave(id, trx).first('deliveries.id')
  return row !== undefined
}

const stillToLeave = (id: string, trx: Transaction) =>
  trx
    .knexQuery()
    .from('deliveries')
    .where('deliveries.id', id)
    .whereIn('deliveries.state', ['pending', 'failed'])
    .whereNotNull('deliveries.next_attempt_at')
