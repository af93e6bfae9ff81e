import { limits } from '#accounts/limits'
import { ownWords } from '#accounts/own_words'
import type { HttpContext } from '@adonisjs/core/http'
import { fieldError } from '#core/field_error'
import ChangePassword from '#accounts/actions/change_password'
import AccountPolicy from '#accounts/policies/account_policy'
import { tooManyAttempts } from '#accounts/too_many_attempts'
import AccountTransformer from '#accounts/transformers/account_transformer'
import { passwordChangeValidator } from '#accounts/validators/password_validators'

export default class PasswordsController {
  edit(ctx: HttpContext) {
    return this.#page(ctx)
  }

  async update(ctx: HttpContext) {
    const { auth, bouncer, request, response, session, i18n } = ctx
    const user = auth.getUserOrFail()
    await bouncer.with(AccountPolicy).authorize('update', user)
    const values = await request.validateUsing(passwordChangeValidator, {
      meta: { ownWords: ownWords(user) },
    })
    if (!(await limits.passwordCheck(user.id))) {
      tooManyAttempts(ctx, 'currentPassword')
      return this.#page(ctx)
    }

    const result = await new ChangePassword().handle({
      ...values,
      user,
      loginSessionId: session.sessionId,
    })
    if (!result.ok) throw fieldError('currentPassword', i18n.t('accounts.password.wrong'))
    session.flash('success', i18n.t('accounts.password.changed'))
    return response.redirect().toRoute('passwords.edit')
  }

  #page({ auth, inertia }: HttpContext) {
    const account = AccountTransformer.transform(auth.getUserOrFail())
    return inertia.render('accounts/passwords/edit', { account })
  }
}
