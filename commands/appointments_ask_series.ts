import type { DateTime } from 'luxon'
import { flags } from '@adonisjs/core/ace'
import { TimedCommand } from '#core/timed_command'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import AskSeries from '#appointments/actions/ask_series'
import CloseSeriesQuestions from '#appointments/actions/close_series_questions'

export default class AppointmentsAskSeries extends TimedCommand {
  static commandName = 'appointments:ask-series'
  static description =
    'Ask pairs about their weekly slot after its trial and before holidays, and close what nobody answered'
  static options: CommandOptions = { startApp: true }

  @flags.boolean({ description: 'Say what would be asked and closed, and change nothing' })
  declare dryRun: boolean

  async work(at?: DateTime) {
    const options = { at, dryRun: this.dryRun }
    const closed = await new CloseSeriesQuestions().handle(options)
    const asked = await new AskSeries().handle(options)
    const would = this.dryRun ? 'Would: ' : ''
    for (const { seriesId, kind, startsOn } of closed)
      this.logger.info(`${would}${seriesId} closed without an answer, ${kind} of ${startsOn}`)
    for (const { series, kind, startsOn } of asked)
      this.logger.info(`${would}${series.id} asked, ${kind} of ${startsOn}`)
  }
}
