import type { HttpContext } from '@adonisjs/core/http'
import { wantedSlot } from '#appointments/wanted_slots'
import { refusedSlot } from '#appointments/refused_slot'
import { currentPairs } from '#matching/queries/current_pairs'
import ChangeSeries from '#appointments/actions/change_series'
import { weeklyProps } from '#appointments/proposal_props'
import { goingOn, presentRule } from '#appointments/series_now'
import SeriesPolicy from '#appointments/policies/series_policy'
import { oneSeries } from '#appointments/queries/own_series'
import SeriesTransformer from '#appointments/transformers/series_transformer'
import { seriesChangeValidator } from '#appointments/validators/series_validators'
import { tappedValidator } from '#appointments/validators/appointment_validators'

export default class SeriesChangesController {
  async create(ctx: HttpContext) {
    const { auth, bouncer, params, request, inertia } = ctx
    const user = auth.getUserOrFail()
    const series = await oneSeries(user.id, params.id)
    await bouncer.with(SeriesPolicy).authorize('change', series)
    const [, tapped] = await tappedValidator.tryValidate(request.qs())
    const pairs = await currentPairs(user.id)
    const pair = pairs.filter(({ id, working }) => working && id === series.pairId)
    const { minutes, follows } = { ...presentRule(series), ...tapped }
    const changed = { minutes, follows, series: goingOn(series) }
    const form = await weeklyProps(ctx, user, pair, changed)
    return inertia.render('appointments/series_changes/create', {
      ...form,
      series: SeriesTransformer.transform(series, user),
    })
  }

  async store({ auth, bouncer, params, request, response, session, i18n }: HttpContext) {
    const user = auth.getUserOrFail()
    const series = await oneSeries(user.id, params.id)
    await bouncer.with(SeriesPolicy).authorize('change', series)
    const { minutes, follows, ...sent } = await request.validateUsing(seriesChangeValidator)

    const slot = wantedSlot(sent, user.timeZone)
    const present = presentRule(series)
    const wanted = {
      ...{ proposerId: user.id, slot, minutes: minutes ?? present.minutes },
      follows: follows ?? present.follows,
    }
    const result = await new ChangeSeries().handle({ seriesId: series.id, ...wanted })
    if (!result.ok) throw refusedSlot(result, user.role, i18n)
    const values = { role: user.role, name: series.otherFirstName }
    session.flash('success', i18n.t('series.was_change_proposed', values))
    return response.redirect().toRoute('series.show', { id: series.id })
  }
}
