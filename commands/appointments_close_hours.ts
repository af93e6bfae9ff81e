import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import CloseHours from '#appointments/actions/close_hours'

export default class AppointmentsCloseHours extends BaseCommand {
  static commandName = 'appointments:close-hours'
  static description =
    'Mark the hours about which nobody said anything in time as missed, and those of one "yes" as held'
  static options: CommandOptions = { startApp: true }

  @flags.boolean({ description: 'Say which hours would be closed, and change nothing' })
  declare dryRun: boolean

  async run() {
    const closed = await new CloseHours().handle({ dryRun: this.dryRun })
    for (const { id, outcome } of closed)
      this.logger.info(outcome ? `${id} ${outcome}` : `Would close ${id}`)
  }
}
