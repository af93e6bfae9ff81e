import Pair from '#matching/models/pair'
import type { HttpContext } from '@adonisjs/core/http'
import { isMember } from '#matching/queries/two_of_pair'
import { currentPairs } from '#matching/queries/current_pairs'
import { wantedSlot } from '#appointments/wanted_slots'
import { refusedSlot } from '#appointments/refused_slot'
import { newWeeklyProps } from '#appointments/proposal_props'
import ProposeSeries from '#appointments/actions/propose_series'
import SeriesPolicy from '#appointments/policies/series_policy'
import { seriesHours } from '#appointments/queries/series_hours'
import { beforeAgreeing } from '#appointments/queries/before_agreeing'
import { oneSeries, ownSeries } from '#appointments/queries/own_series'
import WaitingSeriesTransformer from '#appointments/transformers/waiting_series_transformer'
import WaitingSlotTransformer from '#appointments/transformers/waiting_slot_transformer'
import HourAheadTransformer from '#appointments/transformers/hour_ahead_transformer'
import SeriesTransformer from '#appointments/transformers/series_transformer'
import SeriesHourTransformer from '#appointments/transformers/series_hour_transformer'
import { seriesValidator } from '#appointments/validators/series_validators'

export default class SeriesController {
  async index({ auth, inertia }: HttpContext) {
    const user = auth.getUserOrFail()
    const [series, pairs] = await Promise.all([ownSeries(user.id), currentPairs(user.id)])
    return inertia.render('appointments/series/index', {
      series: SeriesTransformer.transform(series, user),
      mayPropose: pairs.some((pair) => pair.working),
    })
  }

  async create(ctx: HttpContext) {
    return ctx.inertia.render('appointments/series/create', await newWeeklyProps(ctx))
  }

  async store({ auth, bouncer, request, response, session, i18n }: HttpContext) {
    const user = auth.getUserOrFail()
    const { pairId, minutes, follows, ...sent } = await request.validateUsing(seriesValidator)
    const pair = await Pair.query().where('id', pairId).where(isMember(user.id)).firstOrFail()
    await bouncer.with(SeriesPolicy).authorize('propose', pair)

    const slot = wantedSlot(sent, user.timeZone)
    const wanted = { proposerId: user.id, slot, minutes, follows }
    const result = await new ProposeSeries().handle({ pairId, ...wanted })
    if (!result.ok) throw refusedSlot(result, user.role, i18n)
    session.flash('success', i18n.t('series.was_proposed', { role: user.role }))
    return response.redirect().toRoute('series.show', { id: result.value.id })
  }

  async show({ auth, bouncer, params, inertia }: HttpContext) {
    const user = auth.getUserOrFail()
    const series = await oneSeries(user.id, params.id)
    await bouncer.with(SeriesPolicy).authorize('view', series)
    const { ahead, crossing, once } = await beforeAgreeing(series)
    return inertia.render('appointments/series/show', {
      series: SeriesTransformer.transform(series, user),
      hours: SeriesHourTransformer.transform(await seriesHours(series.id)),
      ahead: HourAheadTransformer.transform(ahead, user),
      crossing: WaitingSeriesTransformer.transform(crossing, user),
      crossingOnce: WaitingSlotTransformer.transform(once, user, series),
    })
  }
}
