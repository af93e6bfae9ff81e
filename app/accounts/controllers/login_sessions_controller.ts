import { limits } from '#accounts/limits'
import { errors } from '@adonisjs/auth'
import type { HttpContext } from '@adonisjs/core/http'
import { fieldError } from '#core/field_error'
import User from '#accounts/models/user'
import { landingPage } from '#accounts/landing_page'
import { remember } from '#accounts/middleware/remember_me_middleware'
import AccountPolicy from '#accounts/policies/account_policy'
import { tooManyAttempts } from '#accounts/too_many_attempts'
import { STATES_THAT_SIGN_IN } from '#accounts/signed_in_user_provider'
import { signInValidator } from '#accounts/validators/sign_in_validator'

export default class LoginSessionsController {
  create({ inertia, session }: HttpContext) {
    return inertia.render('accounts/login_sessions/create', {
      email: session.flashMessages.get('email', ''),
      unconfirmed: session.flashMessages.has('unconfirmed'),
    })
  }

  /** The same sentence after the same work for an unknown address and a wrong password. */
  async store(ctx: HttpContext) {
    const { auth, bouncer, request, session, i18n } = ctx
    await bouncer.with(AccountPolicy).authorize('enter')
    const {
      email,
      password,
      remember: wanted = false,
    } = await request.validateUsing(signInValidator)
    const asker = { email, ip: request.ip() }
    if (!(await limits.signIn(asker))) {
      tooManyAttempts(ctx, 'email')
      return ctx.inertia.render('accounts/login_sessions/create', { email, unconfirmed: false })
    }

    session.flash('email', email)
    const user = await this.#verify(email, password)
    if (!user) throw fieldError('email', i18n.t('accounts.sign_in.wrong'))
    await limits.signedIn(asker)
    this.#refuseState(user, ctx)

    session.responseFlashMessages.clear()
    await auth.use('web').login(user)
    remember(session, Boolean(wanted))
    return landingPage(ctx, user)
  }

  async destroy({ auth, bouncer, response, session }: HttpContext) {
    const user = auth.getUserOrFail()
    await bouncer.with(AccountPolicy).authorize('update', user)
    await auth.use('web').logout()
    session.clear()
    return response.redirect().toPath('/')
  }

  async #verify(email: string, password: string) {
    try {
      return await User.verifyCredentials(email, password)
    } catch (error) {
      if (error instanceof errors.E_INVALID_CREDENTIALS) return null
      throw error
    }
  }

  /** Only somebody who knows the password learns more about the account. */
  #refuseState(user: User, { session, i18n }: HttpContext) {
    if (STATES_THAT_SIGN_IN.some((state) => state === user.state)) return
    if (user.state !== 'unconfirmed') throw fieldError('email', i18n.t('accounts.sign_in.closed'))
    session.flash('unconfirmed', true)
    throw fieldError('email', i18n.t('accounts.sign_in.unconfirmed'))
  }
}
