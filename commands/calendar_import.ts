import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import ImportCalendar from '#profiles/actions/import_calendar'
import { importReport } from '#profiles/import_report'

export default class CalendarImport extends BaseCommand {
  static commandName = 'calendar:import'
  static description =
    'Load school holidays and public holidays from database/data; what staff saved is kept'
  static options: CommandOptions = { startApp: true }

  @flags.boolean({ description: 'Say what would change, and change nothing' })
  declare dryRun: boolean

  async run() {
    const result = await new ImportCalendar().handle({ dryRun: this.dryRun })
    for (const line of importReport(result)) this.logger.info(line)
    if (this.dryRun) this.logger.info('Nothing was changed.')
  }
}
