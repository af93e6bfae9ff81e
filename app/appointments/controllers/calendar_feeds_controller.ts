import type { HttpContext } from '@adonisjs/core/http'
import { feedAddress } from '#appointments/feed_address'
import CalendarFeed from '#appointments/models/calendar_feed'
import MakeCalendarFeed from '#appointments/actions/make_calendar_feed'
import CalendarFeedPolicy from '#appointments/policies/calendar_feed_policy'
import RevokeCalendarFeed from '#appointments/actions/revoke_calendar_feed'
import CalendarFeedTransformer from '#appointments/transformers/calendar_feed_transformer'

export default class CalendarFeedsController {
  async show({ auth, bouncer, response, inertia }: HttpContext) {
    await bouncer.with(CalendarFeedPolicy).authorize('keep')
    const feed = await CalendarFeed.findBy('userId', auth.getUserOrFail().id)
    response.header('cache-control', 'no-store')
    return inertia.render('appointments/calendar_feeds/show', {
      feed: CalendarFeedTransformer.transform(feed && feedAddress(feed.id)),
    })
  }

  async store({ auth, bouncer, response, session, i18n }: HttpContext) {
    await bouncer.with(CalendarFeedPolicy).authorize('keep')
    await new MakeCalendarFeed().handle({ userId: auth.getUserOrFail().id })
    session.flash('success', i18n.t('appointments.feed.was_made'))
    return response.redirect().toRoute('calendar_feeds.show')
  }

  async destroy({ auth, bouncer, response, session, i18n }: HttpContext) {
    await bouncer.with(CalendarFeedPolicy).authorize('keep')
    await new RevokeCalendarFeed().handle({ userId: auth.getUserOrFail().id })
    session.flash('success', i18n.t('appointments.feed.was_revoked'))
    return response.redirect().toRoute('calendar_feeds.show')
  }
}
