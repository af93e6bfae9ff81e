import { limits } from '#accounts/limits'
import { tokenState } from '#accounts/account_tokens'
import type { HttpContext } from '@adonisjs/core/http'
import { rememberDevice } from '#accounts/known_device'
import AskPasswordReset from '#accounts/actions/ask_password_reset'
import ResetPassword from '#accounts/actions/reset_password'
import { ownWordsBehind } from '#accounts/queries/own_words_behind'
import { signUpBehind } from '#accounts/queries/sign_up_behind'
import AccountPolicy from '#accounts/policies/account_policy'
import { keepLinkSecret } from '#accounts/keep_link_secret'
import { tooManyAttempts } from '#accounts/too_many_attempts'
import { emailValidator } from '#accounts/validators/email_validator'
import SignUpTransformer from '#accounts/transformers/sign_up_transformer'
import { newPasswordValidator } from '#accounts/validators/password_validators'

const PAGE = 'accounts/password_resets/create'

export default class PasswordResetsController {
  create({ inertia, session }: HttpContext) {
    const email = session.flashMessages.get('reset', '')
    return inertia.render(PAGE, { email, sent: email !== '' })
  }

  /** The answer is the same whether or not the address is known. */
  async store(ctx: HttpContext) {
    const { bouncer, inertia, request, response, session } = ctx
    await bouncer.with(AccountPolicy).authorize('recover')
    const { email } = await request.validateUsing(emailValidator)
    if (!(await limits.mail('reset', { email, ip: request.ip() }))) {
      tooManyAttempts(ctx, 'email')
      return inertia.render(PAGE, { email, sent: false })
    }

    if (await limits.mailTo('reset', email)) await new AskPasswordReset().handle({ email })
    session.flash('reset', email)
    return response.redirect().toRoute('password_resets.create')
  }

  async edit(ctx: HttpContext) {
    keepLinkSecret(ctx)
    const token: string = ctx.params.token
    const [state, signUp] = await Promise.all([
      tokenState(token, 'reset_password'),
      signUpBehind(token),
    ])
    const valid = state === 'valid'
    return ctx.inertia.render('accounts/password_resets/edit', {
      token,
      valid,
      /** Of an account that was never confirmed: choosing the password confirms this too. */
      signUp: valid && signUp ? SignUpTransformer.transform(signUp) : null,
    })
  }

  /** Who reads the mail signs in from here at once, whatever was guessed from the same network. */
  async update(ctx: HttpContext) {
    const { auth, bouncer, params, request, response, session, i18n } = ctx
    await bouncer.with(AccountPolicy).authorize('recover')
    const token: string = params.token
    const { password } = await request.validateUsing(newPasswordValidator, {
      meta: { ownWords: await ownWordsBehind(token) },
    })
    const result = await new ResetPassword().handle({ token, password })
    if (!result.ok) return response.redirect().toRoute('password_resets.edit', { token })

    const { email, identifier } = result.value
    const login = (email ?? identifier)!
    rememberDevice(ctx, login)
    session.flash('email', login)
    if (auth.user) await auth.use('web').logout()
    session.flash('success', i18n.t('accounts.reset.done'))
    return response.redirect().toRoute('login_sessions.create')
  }
}
