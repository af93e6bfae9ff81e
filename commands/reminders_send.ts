import { DateTime } from 'luxon'
import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import SendReminders from '#reminders/actions/send_reminders'

export default class RemindersSend extends BaseCommand {
  static commandName = 'reminders:send'
  static description = 'Remind people of homework and appointments that are due soon'
  static options: CommandOptions = { startApp: true }

  @flags.boolean({ description: 'Say what would go, and send nothing' })
  declare dryRun: boolean

  @flags.string({ description: 'Look at this moment instead of now (ISO 8601)' })
  declare at?: string

  async run() {
    const at = this.at === undefined ? undefined : DateTime.fromISO(this.at, { zone: 'utc' })
    if (at && !at.isValid) {
      this.exitCode = 1
      return this.logger.error(`Not a moment: ${this.at}. It looks like 2026-11-24T17:00:00Z.`)
    }

    const reminders = await new SendReminders().handle({ at, dryRun: this.dryRun })
    for (const { subject, userId, dueAt } of reminders) {
      const verb = this.dryRun ? 'Would remind' : 'Reminded'
      this.logger.info(`${verb} ${userId} of ${subject.type} ${subject.id}, due ${dueAt.toISO()}`)
    }
  }
}
