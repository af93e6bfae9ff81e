import { fieldError } from '#core/field_error'
import { limits } from '#accounts/limits'
import { tokenState } from '#accounts/account_tokens'
import type { HttpContext } from '@adonisjs/core/http'
import AskConfirmation from '#accounts/actions/ask_confirmation'
import ConfirmEmail from '#accounts/actions/confirm_email'
import { ownWordsBehind } from '#accounts/queries/own_words_behind'
import { signUpBehind } from '#accounts/queries/sign_up_behind'
import AccountPolicy from '#accounts/policies/account_policy'
import { keepLinkSecret } from '#accounts/keep_link_secret'
import { tooManyAttempts } from '#accounts/too_many_attempts'
import { emailValidator } from '#accounts/validators/email_validator'
import { confirmationValidator } from '#accounts/validators/password_validators'
import SignUpTransformer from '#accounts/transformers/sign_up_transformer'

const PAGE = 'accounts/email_confirmations/create'

export default class EmailConfirmationsController {
  /** Says that a mail was sent, and sends it again. */
  create({ inertia, session }: HttpContext) {
    const sent = session.flashMessages.get('confirm')
    return inertia.render(PAGE, { email: sent?.email ?? '', role: sent?.role ?? null })
  }

  async store(ctx: HttpContext) {
    const { bouncer, inertia, request, response, session, i18n } = ctx
    await bouncer.with(AccountPolicy).authorize('recover')
    const { email } = await request.validateUsing(emailValidator)
    if (!(await limits.mail('confirm', { email, ip: request.ip() }))) {
      tooManyAttempts(ctx, 'email')
      return inertia.render(PAGE, { email, role: null })
    }

    if (await limits.mailTo('confirm', email)) await new AskConfirmation().handle({ email })
    session.flash('confirm', { email, role: null })
    session.flash('success', i18n.t('accounts.confirm.sent_again'))
    return response.redirect().toRoute('email_confirmations.create')
  }

  /** Only shows a button: a mail scanner opens links, but presses nothing. */
  async edit(ctx: HttpContext) {
    keepLinkSecret(ctx)
    const token: string = ctx.params.token
    const [state, signUp] = await Promise.all([
      tokenState(token, 'confirm_email'),
      signUpBehind(token),
    ])
    return ctx.inertia.render('accounts/email_confirmations/edit', {
      token,
      state: state === 'valid' && !signUp ? 'used' : state,
      signUp: state === 'valid' && signUp ? SignUpTransformer.transform(signUp) : null,
    })
  }

  async update({ bouncer, params, request, response, session, i18n }: HttpContext) {
    await bouncer.with(AccountPolicy).authorize('recover')
    const token: string = params.token
    const { password } = await request.validateUsing(confirmationValidator, {
      meta: { ownWords: await ownWordsBehind(token) },
    })
    const result = await new ConfirmEmail().handle({ token, password })
    if (!result.ok && result.reason === 'password_needed') {
      throw fieldError('password', i18n.t('accounts.confirm.password_needed'))
    }
    if (!result.ok) return response.redirect().toRoute('email_confirmations.edit', { token })

    session.flash('email', result.value.email ?? '')
    session.flash('success', i18n.t('accounts.confirm.done', { role: result.value.role }))
    return response.redirect().toRoute('login_sessions.create')
  }
}
