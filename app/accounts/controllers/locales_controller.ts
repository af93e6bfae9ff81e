import type { HttpContext } from '@adonisjs/core/http'
import AccountPolicy from '#accounts/policies/account_policy'
import { LOCALE_COOKIE } from '#core/middleware/detect_locale_middleware'
import { localeValidator } from '#accounts/validators/locale_validator'

/** Keeps the language on this device, for who is signed in in the account, and the page that it was chosen on. */
export default class LocalesController {
  async update({ auth, bouncer, request, response }: HttpContext) {
    await bouncer.with(AccountPolicy).authorize('chooseLocale')
    const { locale } = await request.validateUsing(localeValidator)
    await auth.user?.merge({ locale }).save()
    response.plainCookie(LOCALE_COOKIE, locale, {
      encode: false,
      httpOnly: false,
      maxAge: '1 year',
    })
    return response.redirect().withQs().back()
  }
}
