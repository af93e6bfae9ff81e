import Notification from '#notifications/models/notification'
import {
  ACTIVE,
  alsoWaiting,
  only,
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

const OWNER = { student: 'in' } as const

export const notifications: Table = {
  'notifications.index': signedIn(),
  'notifications.show': record(notification, OWNER),
  'notification_all_readings.update': only(ACTIVE),
  'notification_readings.update': record(notification, OWNER),
  'preferences.edit': alsoWaiting(),
  'preferences.update': alsoWaiting(),
}
