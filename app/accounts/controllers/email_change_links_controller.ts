import type { HttpContext } from '@adonisjs/core/http'
import CancelEmailChange from '#accounts/actions/cancel_email_change'
import ConfirmEmailChange from '#accounts/actions/confirm_email_change'
import { stateOf } from '#accounts/email_change_state'
import { changeLinkOf } from '#accounts/email_change_links'
import { keepLinkSecret } from '#accounts/keep_link_secret'
import EmailChange from '#accounts/models/email_change'
import AccountPolicy from '#accounts/policies/account_policy'

/** What a link in one of the two mails leads to. Opening it changes nothing: mail scanners open links. */
export default class EmailChangeLinksController {
  async edit(ctx: HttpContext) {
    keepLinkSecret(ctx)
    const token: string = ctx.params.token
    const link = await changeLinkOf(token)
    const change = link && (await EmailChange.findOrFail(link.emailChangeId))
    return ctx.inertia.render('accounts/email_change_links/edit', {
      token,
      side: link?.side ?? 'new',
      state: change ? stateOf(change, link.side) : 'expired',
      newEmail: change?.newEmail ?? null,
    })
  }

  async update({ auth, bouncer, params, response, session, i18n }: HttpContext) {
    await bouncer.with(AccountPolicy).authorize('recover')
    const token: string = params.token
    const loginSession = auth.user ? { id: session.sessionId, userId: auth.user.id } : null
    const result = await new ConfirmEmailChange().handle({ token, loginSession })

    if (!result.ok) session.flash('error', i18n.t(`accounts.email.${result.reason}`))
    return response.redirect().toRoute('email_change_links.edit', { token })
  }

  async destroy({ bouncer, params, response, session, i18n }: HttpContext) {
    await bouncer.with(AccountPolicy).authorize('recover')
    const token: string = params.token
    const result = await new CancelEmailChange().handle({ token })
    if (!result.ok) session.flash('error', i18n.t(`accounts.email.${result.reason}`))
    return response.redirect().toRoute('email_change_links.edit', { token })
  }
}
