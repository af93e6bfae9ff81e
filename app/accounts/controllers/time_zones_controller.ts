import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#core/clock'
import SaveDisplay from '#accounts/actions/save_display'
import AccountPolicy from '#accounts/policies/account_policy'
import { timeZoneValidator } from '#accounts/validators/time_zone_validator'

export default class TimeZonesController {
  /** Says which zone the person lives in: the one that the browser found, or the one they had. */
  async update({ auth, bouncer, request, response }: HttpContext) {
    const user = auth.getUserOrFail()
    await bouncer.with(AccountPolicy).authorize('update', user)
    const { timeZone } = await request.validateUsing(timeZoneValidator)
    await new SaveDisplay().handle(user, { timeZone, timeZoneConfirmedAt: clock.now() })
    return response.redirect().back()
  }
}
