import { limits } from '#accounts/limits'
import i18nManager from '@adonisjs/i18n/services/main'
import type { HttpContext } from '@adonisjs/core/http'
import SignUp from '#accounts/actions/sign_up'
import { signUpPage } from '#accounts/sign_up_page'
import { faultErrors } from '#accounts/fault_errors'
import AccountPolicy from '#accounts/policies/account_policy'
import { tooManyAttempts } from '#accounts/too_many_attempts'
import AccountTransformer from '#accounts/transformers/account_transformer'
import { accountValidator } from '#accounts/validators/account_validator'
import { signUpValidator } from '#accounts/validators/sign_up_validator'

export default class AccountsController {
  create(ctx: HttpContext) {
    const wanted = ctx.request.input('as')
    return signUpPage(ctx, wanted === 'student' || wanted === 'tutor' ? wanted : null)
  }

  /** The answer is the same whether or not the address is known. */
  async store(ctx: HttpContext) {
    const { bouncer, request, response, session, i18n } = ctx
    await bouncer.with(AccountPolicy).authorize('enter')
    const values = await request.validateUsing(signUpValidator)
    if (!(await limits.signUp(request.ip()))) {
      tooManyAttempts(ctx, 'email')
      return signUpPage(ctx, values.role)
    }

    const result = await new SignUp().handle({ ...values, locale: i18n.locale as 'fr' | 'en' })
    if (!result.ok) throw faultErrors(result.faults, i18n)

    const { identifier } = result.value
    if (identifier) {
      session.put('signed_up', { identifier, firstName: values.firstName })
      return response.redirect().toRoute('identifiers.show')
    }
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
