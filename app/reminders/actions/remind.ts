import type { DateTime } from 'luxon'
import { clock } from '#core/clock'
import { notify } from '#notifications/notify'
import { leadOf, type DueReminder } from '#reminders/due'
import { transaction, type Transaction } from '#core/transaction'
import type { Channel } from '#notifications/kinds'
import { lockPerson } from '#notifications/queries/lock_person'
import { thingNow, type ThingNow } from '#reminders/queries/thing_now'
import { tellingOf } from '#reminders/telling'

const CHANNELS: Channel[] = ['in_app', 'email']

type Input = { reminder: DueReminder; at: DateTime }

/**
 * Reminds one person of one thing, once. It is judged at this moment: what was finished, moved or
 * belongs to a pair that doesn't work any more is dropped. The rows are the claim: of two
 * schedulers one writes them.
 *
 * @returns whether the reminder went.
 */
export default class Remind {
  handle({ reminder, at }: Input) {
    return transaction(async (trx) => {
      await lockPerson(reminder.userId, trx)
      const thing = await thingNow(reminder.subject, trx, { hold: true })
      if (!thing || !isStillDue(thing, reminder, at)) return false

      const channels = await this.#claim(reminder, trx)
      if (channels.length === 0) return false
      return notify(await tellingOf(thing, reminder, channels, trx), trx)
    })
  }

  async #claim(reminder: DueReminder, trx: Transaction): Promise<Channel[]> {
    const rows = await trx
      .knexQuery()
      .table('reminders')
      .insert(
        CHANNELS.map((channel) => ({
          subject_type: reminder.subject.type,
          subject_id: reminder.subject.id,
          user_id: reminder.userId,
          lead_minutes: reminder.leadMinutes,
          due_at: reminder.dueAt.toJSDate(),
          channel,
          created_at: clock.now().toJSDate(),
        }))
      )
      .onConflict()
      .ignore()
      .returning('channel')
    return rows.map(({ channel }) => channel)
  }
}

function isStillDue(thing: ThingNow, reminder: DueReminder, at: DateTime) {
  return (
    thing.dueAt.toMillis() === reminder.dueAt.toMillis() &&
    thing.people.some(({ userId }) => userId === reminder.userId) &&
    leadOf(thing, at, [reminder.leadMinutes]) !== null
  )
}
