import Delivery from '#notifications/models/delivery'
import { ownName } from '#admin/resources/names'
import type { CurrentAdmin } from '#admin/current_admin'
import { sendingAgain } from '#admin/resources/notifications/send_again'
import {
  FAILURES,
  failure,
  gaveUp,
  isForStaff,
  ofNotification,
} from '#admin/resources/notifications/calculated'
import type { ResourceDefinition } from '#admin/adapter/definition'

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
      sql: () => ownName(ofNotification('user_id')),
      found: {
        id: 'deliveries.notification_id',
        among: (named) => `SELECT notifications.id FROM users AS person
          JOIN notifications ON notifications.user_id = person.id WHERE ${named}`,
        whose: (named) => `(SELECT ${named} FROM notifications
          JOIN users AS person ON person.id = notifications.user_id
          WHERE notifications.id = deliveries.notification_id)`,
      },
    },
    told: { kind: 'string', sql: ({ locale }) => told(locale) },
    gaveUp: { kind: 'boolean', required: true, sql: () => gaveUp },
    failure: { kind: 'string', sql: () => failure },
    account: { kind: 'uuid', sql: () => ofNotification('user_id') },
  },
  only: isForStaff,
  references: { account: 'users' },
  values: {
    channel: ['in_app', 'email'],
    state: ['pending', 'sent', 'failed', 'dropped'],
    failure: FAILURES,
  },
  longTexts: ['error'],
  title: 'fullName',
  list: ['fullName', 'told', 'channel', 'state', 'gaveUp', 'failure', 'nextAttemptAt', 'createdAt'],
  show: [
    ...['account', 'told', 'channel', 'state', 'gaveUp', 'failure', 'error', 'attempts'],
    ...['createdAt', 'nextAttemptAt', 'sentAt'],
  ],
  filter: ['fullName', 'channel', 'state', 'gaveUp', 'failure', 'createdAt'],
  sort: { sortBy: 'createdAt', direction: 'desc' },
  sortable: ['createdAt'],
  subjects: ['delivery'],
  actions: sendingAgain,
}
