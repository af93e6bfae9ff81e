import { limits } from '#accounts/limits'
import i18nManager from '@adonisjs/i18n/services/main'
import type { HttpContext } from '@adonisjs/core/http'
import { settings } from '#core/settings'
import { fieldError } from '#core/field_error'
import SignUp from '#accounts/actions/sign_up'
import AccountPolicy from '#accounts/policies/account_policy'
import { tooManyAttempts } from '#accounts/too_many_attempts'
import AccountTransformer from '#accounts/transformers/account_transformer'
import { accountValidator } from '#accounts/validators/account_validator'
import { signUpValidator } from '#accounts/validators/sign_up_validator'

const PAGE = 'accounts/accounts/create'

export default class AccountsController {
  async create({ inertia, request }: HttpContext) {
    const wanted = request.input('as')
    const role = wanted === 'student' || wanted === 'tutor' ? wanted : null
    const { guardianConsentAge: consentAge } = await settings.get()
    return inertia.render(PAGE, { role, consentAge })
  }

  /** The answer is the same whether or not the address is known. */
  async store(ctx: HttpContext) {
    const { bouncer, request, response, session, i18n } = ctx
    await bouncer.with(AccountPolicy).authorize('enter')
    const values = await request.validateUsing(signUpValidator)
    if (!(await limits.signUp(request.ip()))) {
      tooManyAttempts(ctx, 'email')
      const { guardianConsentAge: consentAge } = await settings.get()
      return ctx.inertia.render(PAGE, { role: values.role, consentAge })
    }

    const result = await new SignUp().handle({ ...values, locale: i18n.locale as 'fr' | 'en' })
    if (!result.ok) throw fieldError('birthDate', i18n.t(`accounts.sign_up.${result.reason}`))

    session.flash('confirm', { email: values.email, role: values.role })
    return response.redirect().toRoute('email_confirmations.create')
  }

  edit({ inertia, auth }: HttpContext) {
    return inertia.render('accounts/accounts/edit', {
      account: AccountTransformer.transform(auth.getUserOrFail()),
    })
  }

  async update({ auth, bouncer, request, response, session }: HttpContext) {
    const user = auth.getUserOrFail()
    await bouncer.with(AccountPolicy).authorize('update', user)
    const { readingMode = false, ...values } = await request.validateUsing(accountValidator)
    await user.merge({ ...values, readingMode }).save()

    session.flash('success', i18nManager.locale(user.locale).t('accounts.account.saved'))
    return response.redirect().toRoute('accounts.edit')
  }
}
