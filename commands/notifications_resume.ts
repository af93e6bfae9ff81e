import type { DateTime } from 'luxon'
import { flags } from '@adonisjs/core/ace'
import { TimedCommand } from '#core/timed_command'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import ResumeDeliveries from '#notifications/actions/resume_deliveries'

export default class NotificationsResume extends TimedCommand {
  static commandName = 'notifications:resume'
  static description = 'Take up e-mails that nobody has been sending for half an hour'
  static options: CommandOptions = { startApp: true }

  @flags.boolean({ description: 'Only say how many' })
  declare dryRun: boolean

  async work(at?: DateTime) {
    const count = await new ResumeDeliveries().handle({ at, dryRun: this.dryRun })
    const are = this.dryRun ? 'would be' : 'are'
    if (count > 0) this.logger.info(`${count} e-mails ${are} taken up again`)
  }
}
