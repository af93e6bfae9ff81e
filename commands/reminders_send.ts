import type { DateTime } from 'luxon'
import { flags } from '@adonisjs/core/ace'
import { TimedCommand } from '#core/timed_command'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import SendReminders from '#reminders/actions/send_reminders'

export default class RemindersSend extends TimedCommand {
  static commandName = 'reminders:send'
  static description = 'Remind people of homework, tasks and appointments that are due soon'
  static options: CommandOptions = { startApp: true }

  @flags.boolean({ description: 'Say what would go, and send nothing' })
  declare dryRun: boolean

  async work(at?: DateTime) {
    const reminders = await new SendReminders().handle({ at, dryRun: this.dryRun })
    for (const { subject, userId, leadMinutes, dueAt } of reminders) {
      const verb = this.dryRun ? 'Would remind' : 'Reminded'
      this.logger.info(
        `${verb} ${userId} of ${subject.type} ${subject.id}, due ${dueAt.toISO()}, ${leadMinutes} min ahead`
      )
    }
  }
}
