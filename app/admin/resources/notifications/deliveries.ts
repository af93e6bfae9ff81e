import Delivery from '#notifications/models/delivery'
import { ownName } from '#admin/resources/names'
import type { CurrentAdmin } from '#admin/current_admin'
import { sendingAgain } from '#admin/resources/notifications/send_again'
import type { ResourceDefinition } from '#admin/adapter/definition'

const OF_NOTIFICATION = (column: string) =>
  `(SELECT ${column} FROM notifications WHERE notifications.id = deliveries.notification_id)`

const told = (locale: CurrentAdmin['locale']) =>
  `(SELECT coalesce(texts.title_${locale}, notifications.kind) FROM notifications
     LEFT JOIN texts ON texts.name = notifications.kind WHERE notifications.id = deliveries.notification_id)`

/** Whether a word arrived and of what kind it is, never what it said. */
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
    told: { kind: 'string', sql: ({ locale }) => told(locale) },
    account: { kind: 'uuid', sql: () => OF_NOTIFICATION('user_id') },
  },
  references: { account: 'users' },
  values: { channel: ['in_app', 'email'], state: ['pending', 'sent', 'failed', 'dropped'] },
  longTexts: ['error'],
  title: 'fullName',
  list: ['fullName', 'told', 'channel', 'state', 'attempts', 'createdAt'],
  buttonsNeed: ['nextAttemptAt'],
  show: [
    ...['account', 'told', 'channel', 'state', 'attempts', 'error', 'createdAt'],
    ...['nextAttemptAt', 'sentAt'],
  ],
  filter: ['fullName', 'channel', 'state', 'createdAt'],
  sort: { sortBy: 'createdAt', direction: 'desc' },
  sortable: ['createdAt'],
  subjects: ['delivery'],
  actions: sendingAgain,
}
