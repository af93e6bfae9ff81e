import type { DateTime } from 'luxon'
import { flags } from '@adonisjs/core/ace'
import { TimedCommand } from '#core/timed_command'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import TellClockChanges from '#appointments/actions/tell_clock_changes'

export default class AppointmentsTellClockChanges extends TimedCommand {
  static commandName = 'appointments:tell-clock-changes'
  static description =
    'Tell pairs in two time zones what a change of clocks means for their weekly slot'
  static options: CommandOptions = { startApp: true }

  @flags.boolean({ description: 'Say who would be told, and tell nobody' })
  declare dryRun: boolean

  async work(at?: DateTime) {
    const told = await new TellClockChanges().handle({ at, dryRun: this.dryRun })
    const verb = this.dryRun ? 'Would tell' : 'Told'
    for (const { series, change } of told)
      this.logger.info(`${verb} ${series.id} of ${change.startsAt.toISOString()}`)
  }
}
