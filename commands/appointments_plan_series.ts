import { DateTime } from 'luxon'
import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import PlanSeries from '#appointments/actions/plan_series'

export default class AppointmentsPlanSeries extends BaseCommand {
  static commandName = 'appointments:plan-series'
  static description = 'Make the hours of weekly slots eight weeks ahead'
  static options: CommandOptions = { startApp: true }

  @flags.boolean({ description: 'Say what would be made, and make nothing' })
  declare dryRun: boolean

  @flags.string({ description: 'Look at this moment instead of now (ISO 8601)' })
  declare at?: string

  async run() {
    const at = this.at === undefined ? undefined : DateTime.fromISO(this.at, { zone: 'utc' })
    if (at && !at.isValid) {
      this.exitCode = 1
      return this.logger.error(`Not a moment: ${this.at}. It looks like 2026-11-24T17:00:00Z.`)
    }

    const hours = await new PlanSeries().handle({ at, dryRun: this.dryRun })
    const verb = this.dryRun ? 'Would make' : 'Made'
    for (const { seriesId, week } of hours)
      this.logger.info(`${verb} the hour of ${seriesId} in the week of ${week}`)
  }
}
