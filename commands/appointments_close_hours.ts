import type { DateTime } from 'luxon'
import { flags } from '@adonisjs/core/ace'
import { TimedCommand } from '#core/timed_command'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import SuspendHours from '#appointments/actions/suspend_hours'
import CloseHours from '#appointments/actions/close_hours'

export default class AppointmentsCloseHours extends TimedCommand {
  static commandName = 'appointments:close-hours'
  static description =
    'Set aside the hours whose pair can’t plan as they begin; of the others mark those about which nobody said anything in time as missed, and those of one "yes" as held'
  static options: CommandOptions = { startApp: true }

  @flags.boolean({ description: 'Say which hours would be closed, and change nothing' })
  declare dryRun: boolean

  async work(at?: DateTime) {
    for (const id of await new SuspendHours().handle({ at, dryRun: this.dryRun }))
      this.logger.info(this.dryRun ? `Would suspend ${id}` : `${id} suspended`)
    const closed = await new CloseHours().handle({ at, dryRun: this.dryRun })
    for (const { id, outcome } of closed)
      this.logger.info(outcome ? `${id} ${outcome}` : `Would close ${id}`)
  }
}
