import type { DateTime } from 'luxon'
import { flags } from '@adonisjs/core/ace'
import { TimedCommand } from '#core/timed_command'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import ForgetUnsentFiles from '#messaging/actions/forget_unsent_files'

export default class MessagingForgetUnsentFiles extends TimedCommand {
  static commandName = 'messaging:forget-unsent-files'
  static description = 'Delete files that were uploaded for a message which was never sent'
  static options: CommandOptions = { startApp: true }

  @flags.boolean({ description: 'Only say how many' })
  declare dryRun: boolean

  async work(at?: DateTime) {
    const count = await new ForgetUnsentFiles().handle({ at, dryRun: this.dryRun })
    if (count > 0) this.logger.info(`${count} ${this.dryRun ? 'would go' : 'are gone'}`)
  }
}
