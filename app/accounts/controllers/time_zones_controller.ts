import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#core/clock'
import AccountPolicy from '#accounts/policies/account_policy'
import { timeZoneValidator } from '#accounts/validators/time_zone_validator'

export default class TimeZonesController {
  /** Says which zone the person lives in: the one that the browser found, or the one they had. */
  async update({ auth, bouncer, request, response }: HttpContext) {
    const user = auth.getUserOrFail()
    await bouncer.with(AccountPolicy).authorize('update', user)
    const { timeZone } = await request.validateUsing(timeZoneValidator)
    await user.merge({ timeZone, timeZoneConfirmedAt: clock.now() }).save()
    return response.redirect().back()
  }
}
