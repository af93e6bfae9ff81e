import { DateTime } from 'luxon'
import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import TellClockChanges from '#appointments/actions/tell_clock_changes'

export default class AppointmentsTellClockChanges extends BaseCommand {
  static commandName = 'appointments:tell-clock-changes'
  static description =
    'Tell pairs in two time zones what a change of clocks means for their weekly slot'
  static options: CommandOptions = { startApp: true }

  @flags.boolean({ description: 'Say who would be told, and tell nobody' })
  declare dryRun: boolean

  @flags.string({ description: 'Look at this moment instead of now (ISO 8601)' })
  declare at?: string

  async run() {
    const at = this.at === undefined ? undefined : DateTime.fromISO(this.at, { zone: 'utc' })
    if (at && !at.isValid) {
      this.exitCode = 1
      return this.logger.error(`Not a moment: ${this.at}. It looks like 2026-11-24T17:00:00Z.`)
    }

    const told = await new TellClockChanges().handle({ at, dryRun: this.dryRun })
    const verb = this.dryRun ? 'Would tell' : 'Told'
    for (const { series, change } of told)
      this.logger.info(`${verb} ${series.id} of ${change.startsAt.toISOString()}`)
  }
}
