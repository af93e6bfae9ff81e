import { clock } from '#core/clock'
import { done, refused } from '#core/result'
import { holdSeries } from '#appointments/hold_series'
import SeriesAnswer from '#appointments/models/series_answer'
import { pushSeries } from '#appointments/tell_both_of_series'
import { decideQuestion } from '#appointments/decide_question'
import SeriesQuestion from '#appointments/models/series_question'
import { transaction, type Transaction } from '#core/transaction'

type Input = { questionId: string; actorId: string; yes: boolean }

/**
 * One of the two says whether the series goes on, or holds in a holiday. A no decides, and so does the second yes; until then a
 * yes may be taken back. Refusals: the pair can't plan now, the question is decided already.
 */
export default class AnswerSeriesQuestion {
  handle({ questionId, actorId, yes }: Input) {
    return transaction(async (trx) => {
      const asked = await SeriesQuestion.findOrFail(questionId, { client: trx })
      const held = await holdSeries(asked.seriesId, trx)
      if (!held) return refused('pair_not_working')
      const question = await SeriesQuestion.findOrFail(questionId, { client: trx })
      const open = held.series.goesOn && !question.outcome && question.closesAt > clock.now()
      if (!open) return refused('question_decided')

      await SeriesAnswer.updateOrCreate({ questionId, userId: actorId }, { yes }, { client: trx })
      const decided = !yes || (await this.#bothSaidYes(questionId, trx))
      const outcome = yes ? 'yes' : 'no'
      if (decided) await decideQuestion(held.series, question, { outcome, actorId }, trx)
      else pushSeries(held.series, trx)
      return done({ kind: question.kind, decided })
    })
  }

  async #bothSaidYes(questionId: string, trx: Transaction) {
    const answers = await SeriesAnswer.query({ client: trx }).where({ questionId, yes: true })
    return answers.length === 2
  }
}
