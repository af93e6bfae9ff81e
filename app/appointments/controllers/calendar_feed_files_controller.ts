import { createHash } from 'node:crypto'
import i18nManager from '@adonisjs/i18n/services/main'
import { clock } from '#core/clock'
import { limits } from '#appointments/limits'
import User from '#accounts/models/user'
import { FEED_PURPOSE } from '#appointments/feed_address'
import CalendarFeed from '#appointments/models/calendar_feed'
import { calendarFile } from '#appointments/calendar_file'
import { calendarHour } from '#appointments/calendar_hour'
import { feedHours } from '#appointments/queries/planned_hours'
import { errors, type HttpContext } from '@adonisjs/core/http'

const DAYS_BACK = 30
const DAYS_AHEAD = 183
/** How often calendars are told to ask again, in seconds. */
const FRESH = 15 * 60

export default class CalendarFeedFilesController {
  /** Whoever knows the address reads it, without signing in: calendars can't. */
  async show({ params, request, response }: HttpContext) {
    if (!request.hasValidSignature(FEED_PURPOSE))
      throw new errors.E_ROUTE_NOT_FOUND([request.method(), request.url()])
    const { userId } = await CalendarFeed.findOrFail(params.id)
    const user = await User.query().where({ id: userId, state: 'active' }).firstOrFail()
    if (!(await limits.feed(params.id))) {
      return response.header('retry-after', String(FRESH)).status(429).send('')
    }

    const content = await this.#contentFor(user)
    const etag = `"${createHash('sha256').update(content).digest('base64url')}"`
    response
      .header('etag', etag)
      .header('cache-control', `private, max-age=${FRESH}`)
      .header('x-robots-tag', 'noindex')
    if (request.header('if-none-match') === etag) return response.status(304).send('')
    return response
      .header('content-type', 'text/calendar; charset=utf-8')
      .header('content-disposition', 'inline; filename="homeskolar.ics"')
      .send(content)
  }

  async #contentFor({ id, locale }: User) {
    const today = clock.now().startOf('day')
    const from = today.minus({ days: DAYS_BACK }).toJSDate()
    const until = today.plus({ days: DAYS_AHEAD }).toJSDate()
    const i18n = i18nManager.locale(locale)
    const hours = await feedHours(id, from, until)
    return calendarFile({ hours: hours.map((hour) => calendarHour(hour, i18n)), ttl: FRESH })
  }
}
