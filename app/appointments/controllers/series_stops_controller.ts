import type { HttpContext } from '@adonisjs/core/http'
import StopSeries from '#appointments/actions/stop_series'
import SeriesPolicy from '#appointments/policies/series_policy'
import { oneSeries } from '#appointments/queries/own_series'

export default class SeriesStopsController {
  async store({ auth, bouncer, params, response, session, i18n }: HttpContext) {
    const user = auth.getUserOrFail()
    const series = await oneSeries(user.id, params.id)
    await bouncer.with(SeriesPolicy).authorize('change', series)

    const result = await new StopSeries().handle({ seriesId: series.id, actorId: user.id })
    const sentence = result.ok ? 'series.was_stopped' : `appointments.refused.${result.reason}`
    const values = { role: user.role, name: series.otherFirstName }
    session.flash(result.ok ? 'success' : 'error', i18n.t(sentence, values))
    return response.redirect().back()
  }
}
