import type { HttpContext } from '@adonisjs/core/http'
import AcceptSeries from '#appointments/actions/accept_series'
import SeriesPolicy from '#appointments/policies/series_policy'
import { ownRule } from '#appointments/queries/own_rule'
import { seriesRuleValidator } from '#appointments/validators/series_validators'

export default class SeriesAcceptancesController {
  async store({ auth, bouncer, params, request, response, session, i18n }: HttpContext) {
    const user = auth.getUserOrFail()
    const { ruleId } = await request.validateUsing(seriesRuleValidator)
    const { series, rule } = await ownRule(user.id, params.id, ruleId)
    await bouncer.with(SeriesPolicy).authorize('answer', series, rule.proposerId)

    const result = await new AcceptSeries().handle({ ruleId, actorId: user.id })
    const was = result.ok && result.value.changed ? 'series.was_changed' : 'series.was_accepted'
    const sentence = result.ok ? was : `appointments.refused.${result.reason}`
    const counts = result.ok ? result.value : {}
    const values = { role: user.role, name: series.otherFirstName, ...counts }
    session.flash(result.ok ? 'success' : 'error', i18n.t(sentence, values))
    return response.redirect().back()
  }
}
