import { DateTime } from 'luxon'
import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import AskSeries from '#appointments/actions/ask_series'
import CloseSeriesQuestions from '#appointments/actions/close_series_questions'

export default class AppointmentsAskSeries extends BaseCommand {
  static commandName = 'appointments:ask-series'
  static description =
    'Ask pairs about their weekly slot after its trial and before holidays, and close what nobody answered'
  static options: CommandOptions = { startApp: true }

  @flags.boolean({ description: 'Say what would be asked and closed, and change nothing' })
  declare dryRun: boolean

  @flags.string({ description: 'Look at this moment instead of now (ISO 8601)' })
  declare at?: string

  async run() {
    const at = this.at === undefined ? undefined : DateTime.fromISO(this.at, { zone: 'utc' })
    if (at && !at.isValid) {
      this.exitCode = 1
      return this.logger.error(`Not a moment: ${this.at}. It looks like 2026-11-24T17:00:00Z.`)
    }

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
