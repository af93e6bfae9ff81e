import Conversation from '#messaging/models/conversation'
import Notification from '#notifications/models/notification'
import {
  ACTIVE,
  alsoWaiting,
  only,
  open,
  record,
  signedIn,
  type Table,
} from '#tests/functional/strangers/rows'
import { createPair } from '#database/factories/matching/pair_factory'
import { runJobs } from '#tests/helpers/events'

/** The student is told of the new pair. */
async function notification() {
  const { student } = await createPair()
  await runJobs()
  const { id } = await Notification.findByOrFail('userId', student.id)
  return { address: { id }, student }
}

/** The two of the pair. */
async function conversation() {
  const { pair, student, tutor } = await createPair()
  const { id } = await Conversation.findByOrFail('pairId', pair.id)
  return { address: { id }, student, tutor }
}

const link = { address: { token: 'unknown' } }
const OWNER = { student: 'in' } as const

export const notifications: Table = {
  'notifications.index': signedIn(),
  'notifications.show': record(notification, OWNER),
  'notification_all_readings.update': only(ACTIVE),
  'notification_readings.update': record(notification, OWNER),
  'held_mails.show': record(conversation, { student: 'in', tutor: 'in' }),
  'preferences.edit': alsoWaiting(),
  'preferences.update': alsoWaiting(),
  'unsubscriptions.show': open('the link of an e-mail is the proof', link),
  'unsubscriptions.store': open('the link of an e-mail is the proof', link),
  'unsubscriptions.destroy': open('the link of an e-mail is the proof', link),
}
