import type { DateTime } from 'luxon'
import { TimedCommand } from '#core/timed_command'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import ResumeDeliveries from '#notifications/actions/resume_deliveries'

export default class NotificationsResume extends TimedCommand {
  static commandName = 'notifications:resume'
  static description = 'Take up e-mails that nobody has been sending for half an hour'
  static options: CommandOptions = { startApp: true }

  async work(at?: DateTime) {
    const count = await new ResumeDeliveries().handle(at as DateTime<true> | undefined)
    if (count > 0) this.logger.info(`${count} e-mails are taken up again`)
  }
}
