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
  async update(ctx: HttpContext) {
    const { auth, bouncer, inertia, request, response, session, i18n } = ctx
    const user = auth.getUserOrFail()
    await bouncer.with(AccountPolicy).authorize('update', user)
    const values = await request.validateUsing(passwordChangeValidator, {
      meta: { ownWords: ownWords(user) },
    })
    if (!(await limits.passwordCheck(user.id))) {
      tooManyAttempts(ctx, 'currentPassword')
      const account = AccountTransformer.transform(user)
      return inertia.render('accounts/accounts/edit', { account })
    }

    const result = await new ChangePassword().handle({
      ...values,
      user,
      loginSessionId: session.sessionId,
    })
    if (!result.ok) throw fieldError('currentPassword', i18n.t('accounts.password.wrong'))
    session.flash('success', i18n.t('accounts.password.changed'))
    return response.redirect().toRoute('accounts.edit')
  }
}
