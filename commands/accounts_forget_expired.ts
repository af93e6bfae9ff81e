import { BaseCommand } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import ForgetExpired from '#accounts/actions/forget_expired'

export default class AccountsForgetExpired extends BaseCommand {
  static commandName = 'accounts:forget-expired'
  static description = 'Delete login sessions, links and counts of attempts that have expired'
  static options: CommandOptions = { startApp: true }

  async run() {
    await new ForgetExpired().handle()
  }
}
