import type { DateTime } from 'luxon'
import { clock } from '#core/clock'
import logger from '@adonisjs/core/services/logger'
import Remind from '#reminders/actions/remind'
import { leadTimes } from '#reminders/lead_times'
import { dueThings } from '#reminders/queries/due_things'
import { dueReminders, type DueReminder } from '#reminders/due'

type Input = {
  /** The moment to look at, instead of now. */
  at?: DateTime
  /** Says what would go, and sends nothing. */
  dryRun?: boolean
}

/**
 * Reminds people of what is due within the lead times that staff set. Nothing is planned ahead, so
 * it may run at any time, late, or several times at once.
 *
 * @returns the reminders that went now, or that would go.
 */
export default class SendReminders {
  async handle({ at = clock.now(), dryRun = false }: Input = {}) {
    const leads = await leadTimes.get()
    const due = dueReminders(await dueThings(at, leads), at, leads)
    if (dryRun) return due

    const sent: DueReminder[] = []
    for (const reminder of due) {
      if (await this.#send(reminder, at)) sent.push(reminder)
    }
    return sent
  }

  /** One that fails waits for the next run, and keeps nobody else from theirs. */
  async #send(reminder: DueReminder, at: DateTime) {
    try {
      return await new Remind().handle({ reminder, at })
    } catch (error) {
      logger.error(
        { err: error, subject: reminder.subject },
        'A reminder failed; it is tried again'
      )
      return false
    }
  }
}
