import type { HttpContext } from '@adonisjs/core/http'
import DropRule from '#appointments/actions/drop_rule'
import SeriesPolicy from '#appointments/policies/series_policy'
import { ownRule } from '#appointments/queries/own_rule'
import { seriesRuleValidator } from '#appointments/validators/series_validators'

export default class SeriesDeclinesController {
  async store({ auth, bouncer, params, request, response, session, i18n }: HttpContext) {
    const user = auth.getUserOrFail()
    const { ruleId } = await request.validateUsing(seriesRuleValidator)
    const { series, rule } = await ownRule(user.id, params.id, ruleId)
    await bouncer.with(SeriesPolicy).authorize('answer', series, rule.proposerId)

    const result = await new DropRule().handle({ ruleId, actorId: user.id })
    const sentence = result.ok ? 'series.was_declined' : `appointments.refused.${result.reason}`
    const values = { role: user.role, name: series.otherFirstName }
    session.flash(result.ok ? 'success' : 'error', i18n.t(sentence, values))
    return response.redirect().back()
  }
}
