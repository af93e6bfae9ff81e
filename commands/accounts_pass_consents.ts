import { DateTime } from 'luxon'
import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import PassConsents from '#accounts/actions/pass_consents'

export default class AccountsPassConsents extends BaseCommand {
  static commandName = 'accounts:pass-consents'
  static description = 'Pass the consents of guardians to students who have come of age for them'
  static options: CommandOptions = { startApp: true }

  @flags.boolean({ description: 'Only say for how many students' })
  declare dryRun: boolean

  @flags.string({ description: 'As if it were this moment, such as 2026-12-01T08:00+01:00' })
  declare at?: string

  async run() {
    const at = this.at === undefined ? undefined : DateTime.fromISO(this.at, { zone: 'utc' })
    if (at && !at.isValid) {
      this.logger.error(`Not a moment: ${this.at}`)
      this.exitCode = 1
      return
    }
    const count = await new PassConsents().handle({ at, dryRun: this.dryRun })
    this.logger.info(`${count} ${this.dryRun ? 'would pass' : 'passed'}`)
  }
}
