import { limits } from '#accounts/limits'
import type { HttpContext } from '@adonisjs/core/http'
import SignUp from '#accounts/actions/sign_up'
import { signUpPage } from '#accounts/sign_up_page'
import { faultErrors } from '#accounts/fault_errors'
import { devicesOf } from '#accounts/queries/devices_of'
import { needsAddress } from '#accounts/queries/needs_address'
import { openEmailChange } from '#accounts/queries/open_email_change'
import AccountPolicy from '#accounts/policies/account_policy'
import { tooManyAttempts } from '#accounts/too_many_attempts'
import AccountTransformer from '#accounts/transformers/account_transformer'
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

    const locale = i18n.locale as 'fr' | 'en'
    const result = await new SignUp().handle({ ...values, browser: session.sessionId, locale })
    if (!result.ok) throw faultErrors(result.faults, i18n)

    const { identifier, stands } = result.value
    if (identifier) {
      session.put('signed_up', { identifier, firstName: values.firstName, stands })
      return response.redirect().toRoute('identifiers.show')
    }
    session.flash('confirm', { email: values.email, role: values.role })
    return response.redirect().toRoute('email_confirmations.create')
  }

  /** The one place for one's own data: what there is, and where it is changed. */
  async show({ auth, inertia, session }: HttpContext) {
    const user = auth.getUserOrFail()
    const [devices, change] = await Promise.all([
      devicesOf(user.id, session.sessionId),
      openEmailChange(user.id),
    ])
    return inertia.render('accounts/accounts/show', {
      account: AccountTransformer.transform(user),
      devices: devices.length,
      newEmail: change?.newEmail ?? null,
      address: await needsAddress(user),
    })
  }
}
