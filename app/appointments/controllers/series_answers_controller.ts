import { errors, type HttpContext } from '@adonisjs/core/http'
import SeriesPolicy from '#appointments/policies/series_policy'
import { oneSeries } from '#appointments/queries/own_series'
import { seriesAnswerValidator } from '#appointments/validators/series_validators'
import AnswerSeriesQuestion from '#appointments/actions/answer_series_question'

export default class SeriesAnswersController {
  async store({ auth, bouncer, params, request, response, session, i18n }: HttpContext) {
    const user = auth.getUserOrFail()
    const series = await oneSeries(user.id, params.id)
    await bouncer.with(SeriesPolicy).authorize('change', series)
    const question = series.questions.find(({ id }) => id === params.questionId)
    if (!question) throw new errors.E_ROUTE_NOT_FOUND([request.method(), request.url()])
    const { answer } = await request.validateUsing(seriesAnswerValidator)

    const result = await new AnswerSeriesQuestion().handle({
      questionId: question.id,
      actorId: user.id,
      yes: answer === 'yes',
    })
    const decided = result.ok && (result.value.decided ? 'decided' : 'noted')
    const sentence = result.ok
      ? `series.answered.${question.kind}_${answer}_${decided}`
      : `appointments.refused.${result.reason}`
    const values = { role: user.role, name: series.otherFirstName }
    session.flash(result.ok ? 'success' : 'error', i18n.t(sentence, values))
    return response.redirect().back()
  }
}
