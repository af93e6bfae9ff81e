import { limits } from '#accounts/limits'
import type { HttpContext } from '@adonisjs/core/http'
import { invitedBy } from '#accounts/queries/invited_by'
import { keepLinkSecret } from '#accounts/keep_link_secret'
import AskInvitation from '#accounts/actions/ask_invitation'
import AccountPolicy from '#accounts/policies/account_policy'
import { tooManyAttempts } from '#accounts/too_many_attempts'
import AcceptInvitation from '#accounts/actions/accept_invitation'
import { emailValidator } from '#accounts/validators/email_validator'
import { ownWordsBehind } from '#accounts/queries/own_words_behind'
import { newPasswordValidator } from '#accounts/validators/password_validators'

const PAGE = 'accounts/invitations/create'

export default class InvitationsController {
  create({ inertia, session }: HttpContext) {
    const email = session.flashMessages.get('invitation', '')
    return inertia.render(PAGE, { email, sent: email !== '' })
  }

  /** A new link, to an invited address only; the answer is the same for any. */
  async store(ctx: HttpContext) {
    const { bouncer, inertia, request, response, session } = ctx
    await bouncer.with(AccountPolicy).authorize('recover')
    const { email } = await request.validateUsing(emailValidator)
    if (!(await limits.mail('invitation', { email, ip: request.ip() }))) {
      tooManyAttempts(ctx, 'email')
      return inertia.render(PAGE, { email, sent: false })
    }
    if (await limits.mailTo('invitation', email)) await new AskInvitation().handle({ email })
    session.flash('invitation', email)
    return response.redirect().toRoute('invitations.create')
  }

  /** Only shows a form: a mail scanner opens links, but sends nothing. */
  async edit(ctx: HttpContext) {
    keepLinkSecret(ctx)
    const token: string = ctx.params.token
    return ctx.inertia.render('accounts/invitations/edit', {
      token,
      invited: await invitedBy(token),
    })
  }

  async update({ auth, bouncer, params, request, response, session, i18n }: HttpContext) {
    await bouncer.with(AccountPolicy).authorize('recover')
    const token: string = params.token
    const { password } = await request.validateUsing(newPasswordValidator, {
      meta: { ownWords: await ownWordsBehind(token) },
    })
    const result = await new AcceptInvitation().handle({ token, password })
    if (!result.ok) return response.redirect().toRoute('invitations.edit', { token })

    if (auth.user) await auth.use('web').logout()
    session.flash('email', result.value.email ?? result.value.identifier ?? '')
    session.flash('success', i18n.t('accounts.invitation.done', { role: result.value.role }))
    return response.redirect().toRoute('login_sessions.create')
  }
}
