import type { DateTime } from 'luxon'
import { flags } from '@adonisjs/core/ace'
import { TimedCommand } from '#core/timed_command'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import CloseHours from '#appointments/actions/close_hours'

export default class AppointmentsCloseHours extends TimedCommand {
  static commandName = 'appointments:close-hours'
  static description =
    'Mark the hours about which nobody said anything in time as missed, and those of one "yes" as held'
  static options: CommandOptions = { startApp: true }

  @flags.boolean({ description: 'Say which hours would be closed, and change nothing' })
  declare dryRun: boolean

  async work(at?: DateTime) {
    const closed = await new CloseHours().handle({ at, dryRun: this.dryRun })
    for (const { id, outcome } of closed)
      this.logger.info(outcome ? `${id} ${outcome}` : `Would close ${id}`)
  }
}
