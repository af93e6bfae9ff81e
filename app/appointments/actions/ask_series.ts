import type { DateTime } from 'luxon'
import { clock } from '#core/clock'
import db from '@adonisjs/lucid/services/db'
import type Series from '#appointments/models/series'
import { transaction, type Transaction } from '#core/transaction'
import SeriesAsked from '#appointments/events/series_asked'
import SeriesQuestion from '#appointments/models/series_question'
import { trialsToAsk } from '#appointments/queries/trials_to_ask'
import { holidaysToAsk } from '#appointments/queries/holidays_to_ask'
import { tellBothOfSeries } from '#appointments/tell_both_of_series'
import { holdSeries } from '#appointments/hold_series'

type Input = {
  /** The moment to look at, instead of now. */
  at?: DateTime
  /** Says what would be asked, and asks nothing. */
  dryRun?: boolean
}

export type NewQuestion = {
  series: Series
  kind: SeriesQuestion['kind']
  startsOn: string
  closesAt: Date
  holiday?: { endsOn: string; nameFr: string; nameEn: string }
}

/**
 * Asks both of a pair whether they go on once the trial of their weekly slot is over, and before each school holiday whether
 * they keep its hours. The question is the claim: each is asked once, however often this runs.
 */
export default class AskSeries {
  async handle({ at = clock.now(), dryRun = false }: Input = {}): Promise<NewQuestion[]> {
    const client = db.connection()
    const due = [...(await trialsToAsk(at, client)), ...(await holidaysToAsk(at, client))]
    if (dryRun) return due
    const asked: NewQuestion[] = []
    for (const question of due)
      if (await transaction((trx) => this.#ask(question, at, trx))) asked.push(question)
    return asked
  }

  async #ask(question: NewQuestion, at: DateTime, trx: Transaction) {
    const held = await holdSeries(question.series.id, trx)
    if (!held?.series.goesOn) return false
    const { kind, startsOn, closesAt, holiday } = question
    if (await this.#isAsked(question, trx)) return false

    const values = { seriesId: held.series.id, kind, startsOn }
    const { id } = await SeriesQuestion.create(
      { ...values, ...holiday, askedAt: at, closesAt: clock.at(closesAt) },
      { client: trx }
    )
    const event = new SeriesAsked({ seriesId: held.series.id, questionId: id })
    await tellBothOfSeries(held.series, { actorId: null, event, after: { kind } }, trx)
    return true
  }

  /** Another scheduler may have been faster. */
  async #isAsked({ series, kind, startsOn, holiday }: NewQuestion, trx: Transaction) {
    const asked = await SeriesQuestion.query({ client: trx })
      .where({ seriesId: series.id, kind })
      .if(holiday, (query) =>
        query.where('startsOn', '<=', holiday!.endsOn).where('endsOn', '>=', startsOn)
      )
      .first()
    return asked !== null
  }
}
