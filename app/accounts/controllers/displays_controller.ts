import type { HttpContext } from '@adonisjs/core/http'
import i18nManager from '@adonisjs/i18n/services/main'
import { clock } from '#core/clock'
import SaveDisplay from '#accounts/actions/save_display'
import AccountPolicy from '#accounts/policies/account_policy'
import AccountTransformer from '#accounts/transformers/account_transformer'
import { displayValidator } from '#accounts/validators/display_validator'

export default class DisplaysController {
  edit({ auth, inertia }: HttpContext) {
    const account = AccountTransformer.transform(auth.getUserOrFail())
    return inertia.render('accounts/displays/edit', { account })
  }

  /** With script each choice saves itself and says so beside it; without, the page says so. */
  async update({ auth, bouncer, request, response, session }: HttpContext) {
    const user = auth.getUserOrFail()
    await bouncer.with(AccountPolicy).authorize('update', user)
    const { readingMode, dyslexiaFont, ...values } = await request.validateUsing(displayValidator)
    const elsewhere = values.timeZone !== user.timeZone
    await new SaveDisplay().handle(user, {
      ...values,
      ...(elsewhere && { timeZoneConfirmedAt: clock.now() }),
      readingMode: Boolean(readingMode),
      dyslexiaFont: Boolean(dyslexiaFont),
    })

    const saved = i18nManager.locale(user.locale).t('accounts.account.saved')
    if (!request.header('x-inertia')) session.flash('success', saved)
    return response.redirect().toRoute('displays.edit')
  }
}
