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
 * yes may be taken back. Their own answer that decided it, given again, is that answer. Refusals: the pair can't plan now, the question is decided already.
 */
export default class AnswerSeriesQuestion {
  handle(input: Input) {
    const { questionId, actorId, yes } = input
    return transaction(async (trx) => {
      const asked = await SeriesQuestion.findOrFail(questionId, { client: trx })
      const held = await holdSeries(asked.seriesId, trx)
      if (!held) return refused('pair_not_working')
      const question = await SeriesQuestion.findOrFail(questionId, { client: trx })
      const open = held.series.goesOn && !question.outcome && question.closesAt > clock.now()
      const outcome = yes ? 'yes' : 'no'
      if (!open && question.outcome === outcome && (await this.#isAgain(input, trx)))
        return done({ kind: question.kind, decided: true })
      if (!open) return refused('question_decided')

      await SeriesAnswer.updateOrCreate({ questionId, userId: actorId }, { yes }, { client: trx })
      const decided = !yes || (await this.#bothSaidYes(questionId, trx))
      if (decided) await decideQuestion(held.series, question, { outcome, actorId }, trx)
      else pushSeries(held.series, trx)
      return done({ kind: question.kind, decided })
    })
  }

  /** This person has said so before, and the answer was lost. */
  async #isAgain({ questionId, actorId: userId, yes }: Input, trx: Transaction) {
    return (await SeriesAnswer.findBy({ questionId, userId, yes }, { client: trx })) !== null
  }

  async #bothSaidYes(questionId: string, trx: Transaction) {
    const answers = await SeriesAnswer.query({ client: trx }).where({ questionId, yes: true })
    return answers.length === 2
  }
}
