import type { DateTime } from 'luxon'
import { flags } from '@adonisjs/core/ace'
import { TimedCommand } from '#core/timed_command'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import PassConsents from '#accounts/actions/pass_consents'

export default class AccountsPassConsents extends TimedCommand {
  static commandName = 'accounts:pass-consents'
  static description = 'Pass the consents of guardians to students who have come of age for them'
  static options: CommandOptions = { startApp: true }

  @flags.boolean({ description: 'Only say for how many students' })
  declare dryRun: boolean

  async work(at?: DateTime) {
    const count = await new PassConsents().handle({ at, dryRun: this.dryRun })
    this.logger.info(`${count} ${this.dryRun ? 'would pass' : 'passed'}`)
  }
}
