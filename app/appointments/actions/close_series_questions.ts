import type { DateTime } from 'luxon'
import { clock } from '#core/clock'
import db from '@adonisjs/lucid/services/db'
import { holdSeries } from '#appointments/hold_series'
import { decideQuestion } from '#appointments/decide_question'
import SeriesQuestion from '#appointments/models/series_question'
import { giveTimeToPaused, questionsToClose } from '#appointments/queries/questions_to_close'
import { transaction, type Transaction } from '#core/transaction'

type Input = {
  /** The moment to look at, instead of now. */
  at?: DateTime
  /** Says which would be closed, and closes nothing. */
  dryRun?: boolean
}

/** Decides what nobody answered in time: a trial ends, and a holiday is without hours. */
export default class CloseSeriesQuestions {
  async handle({ at = clock.now(), dryRun = false }: Input = {}): Promise<SeriesQuestion[]> {
    const due = await questionsToClose(at, db.connection())
    if (dryRun) return due
    await giveTimeToPaused(at)
    const closed: SeriesQuestion[] = []
    for (const question of due)
      if (await transaction((trx) => this.#close(question, trx))) closed.push(question)
    return closed
  }

  async #close({ id, seriesId }: SeriesQuestion, trx: Transaction) {
    const held = await holdSeries(seriesId, trx)
    const question = await SeriesQuestion.findOrFail(id, { client: trx })
    if (!held?.series.goesOn || question.outcome) return false
    await decideQuestion(held.series, question, { outcome: 'unanswered', actorId: null }, trx)
    return true
  }
}
