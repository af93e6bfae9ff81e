import type { HttpContext } from '@adonisjs/core/http'
import NotificationPolicy from '#notifications/policies/notification_policy'
import SavePreferences from '#notifications/actions/save_preferences'
import { quietHoursOf } from '#notifications/queries/quiet_hours_of'
import { ownPreferences } from '#notifications/queries/own_preferences'
import { preferencesValidator, QUIET_HOURS } from '#notifications/validators/preferences'
import PreferenceTransformer from '#notifications/transformers/preference_transformer'

export default class PreferencesController {
  async edit({ auth, inertia }: HttpContext) {
    const user = auth.getUserOrFail()
    return inertia.render('notifications/preferences/edit', {
      preferences: PreferenceTransformer.transform(await ownPreferences(user)),
      quietHours: await quietHoursOf(user.id),
      reachable: user.email !== null,
    })
  }

  /** With script each choice saves itself and says so beside it; without, the page says so. */
  async update({ auth, bouncer, i18n, request, response, session }: HttpContext) {
    const user = auth.getUserOrFail()
    await bouncer.with(NotificationPolicy).authorize('choose')
    const values = await request.validateUsing(preferencesValidator)
    const { wanted = [], touched } = values
    const quietHours = {
      enabled: Boolean(values.quiet),
      startsAt: values.quietStartsAt,
      endsAt: values.quietEndsAt,
    }
    await new SavePreferences().handle({
      ...{ user, wanted, cells: touched },
      quietHours: !touched || touched.includes(QUIET_HOURS) ? quietHours : null,
    })
    if (!request.header('x-inertia')) session.flash('success', i18n.t('accounts.account.saved'))
    return response.redirect().toRoute('preferences.edit')
  }
}
