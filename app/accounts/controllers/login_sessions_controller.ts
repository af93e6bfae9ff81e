import { limits } from '#accounts/limits'
import type { HttpContext } from '@adonisjs/core/http'
import { fieldError } from '#core/field_error'
import type User from '#accounts/models/user'
import { endViewingIn } from '#accounts/viewing'
import { landingPage } from '#accounts/landing_page'
import { remember } from '#accounts/middleware/remember_me_middleware'
import { knownDevice, rememberDevice } from '#accounts/known_device'
import { verifyCredentials } from '#accounts/verify_credentials'
import AccountPolicy from '#accounts/policies/account_policy'
import { tooManyAttempts } from '#accounts/too_many_attempts'
import { STATES_THAT_SIGN_IN } from '#accounts/queries/signed_in_person'
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
    const signer = { email, ip: request.ip(), device: knownDevice(ctx, email) }
    const wait = await limits.signIn(signer)
    if (wait > 0) {
      tooManyAttempts(ctx, 'email', wait)
      return ctx.inertia.render('accounts/login_sessions/create', { email, unconfirmed: false })
    }

    session.flash('email', email)
    const user = await verifyCredentials(email, password)
    if (!user) throw fieldError('email', i18n.t('accounts.sign_in.wrong'))
    await limits.signedIn(signer)
    this.#refuseState(user, ctx)

    session.responseFlashMessages.clear()
    await auth.use('web').login(user)
    rememberDevice(ctx, email)
    remember(session, Boolean(wanted))
    return landingPage(ctx, user)
  }

  /** An open page whose stream was cut asks whether it is signed in still. */
  show({ auth, response }: HttpContext) {
    return auth.user ? response.noContent() : response.unauthorized()
  }

  async destroy({ auth, bouncer, response, session }: HttpContext) {
    const user = auth.getUserOrFail()
    await bouncer.with(AccountPolicy).authorize('update', user)
    await endViewingIn(session)
    await auth.use('web').logout()
    session.clear()
    return response.redirect().toPath('/')
  }

  /** Only somebody who knows the password learns more about the account. */
  #refuseState(user: User, { session, i18n }: HttpContext) {
    if (STATES_THAT_SIGN_IN.some((state) => state === user.state)) return
    if (user.state !== 'unconfirmed') throw fieldError('email', i18n.t('accounts.sign_in.closed'))
    session.flash('unconfirmed', true)
    throw fieldError('email', i18n.t('accounts.sign_in.unconfirmed'))
  }
}
