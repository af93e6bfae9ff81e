import { BaseCommand } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import ForgetUnsentFiles from '#messaging/actions/forget_unsent_files'

export default class MessagingForgetUnsentFiles extends BaseCommand {
  static commandName = 'messaging:forget-unsent-files'
  static description = 'Delete files that were uploaded for a message which was never sent'
  static options: CommandOptions = { startApp: true }

  async run() {
    await new ForgetUnsentFiles().handle()
  }
}
