import type { DateTime } from 'luxon'
import { flags } from '@adonisjs/core/ace'
import { TimedCommand } from '#core/timed_command'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import PlanSeries from '#appointments/actions/plan_series'

export default class AppointmentsPlanSeries extends TimedCommand {
  static commandName = 'appointments:plan-series'
  static description = 'Make the hours of weekly slots eight weeks ahead'
  static options: CommandOptions = { startApp: true }

  @flags.boolean({ description: 'Say what would be made, and make nothing' })
  declare dryRun: boolean

  async work(at?: DateTime) {
    const hours = await new PlanSeries().handle({ at, dryRun: this.dryRun })
    const verb = this.dryRun ? 'Would make' : 'Made'
    for (const { seriesId, week } of hours)
      this.logger.info(`${verb} the hour of ${seriesId} in the week of ${week}`)
  }
}
