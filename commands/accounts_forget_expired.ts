import type { DateTime } from 'luxon'
import { flags } from '@adonisjs/core/ace'
import { TimedCommand } from '#core/timed_command'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import ForgetExpired from '#accounts/actions/forget_expired'

export default class AccountsForgetExpired extends TimedCommand {
  static commandName = 'accounts:forget-expired'
  static description = 'Delete login sessions, links and counts of attempts that have expired'
  static options: CommandOptions = { startApp: true }

  @flags.boolean({ description: 'Only say how many' })
  declare dryRun: boolean

  async work(at?: DateTime) {
    const counts = await new ForgetExpired().handle({ at, dryRun: this.dryRun })
    for (const [table, count] of Object.entries(counts))
      if (count > 0) this.logger.info(`${table}: ${count} ${this.dryRun ? 'would go' : 'are gone'}`)
  }
}
