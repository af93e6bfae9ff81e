import Delivery from '#notifications/models/delivery'
import { ownName } from '#admin/resources/names'
import { sendingAgain } from '#admin/resources/notifications/send_again'
import type { ResourceDefinition } from '#admin/adapter/definition'

const OF_NOTIFICATION = (column: string) =>
  `(SELECT ${column} FROM notifications WHERE notifications.id = deliveries.notification_id)`

/** Whether a word arrived, never which word it was. */
export const deliveries: ResourceDefinition = {
  id: 'deliveries',
  model: Delivery,
  navigation: 'journal',
  columns: [
    ...['id', 'channel', 'state', 'attempts', 'error', 'createdAt', 'nextAttemptAt', 'sentAt'],
  ],
  calculated: {
    fullName: {
      kind: 'string',
      sql: () => ownName(OF_NOTIFICATION('user_id')),
      found: {
        id: 'deliveries.notification_id',
        among: (named) => `SELECT notifications.id FROM users AS person
          JOIN notifications ON notifications.user_id = person.id WHERE ${named}`,
      },
    },
    account: { kind: 'uuid', sql: () => OF_NOTIFICATION('user_id') },
  },
  references: { account: 'users' },
  values: { channel: ['in_app', 'email'], state: ['pending', 'sent', 'failed', 'dropped'] },
  longTexts: ['error'],
  title: 'fullName',
  list: ['fullName', 'channel', 'state', 'attempts', 'createdAt'],
  buttonsNeed: ['nextAttemptAt'],
  show: [
    ...['account', 'channel', 'state', 'attempts', 'error', 'createdAt', 'nextAttemptAt', 'sentAt'],
  ],
  filter: ['fullName', 'channel', 'state', 'createdAt'],
  sort: { sortBy: 'createdAt', direction: 'desc' },
  sortable: ['createdAt'],
  subjects: ['delivery'],
  actions: sendingAgain,
}
