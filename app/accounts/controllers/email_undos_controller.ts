import type { HttpContext } from '@adonisjs/core/http'
import UndoEmailChange from '#accounts/actions/undo_email_change'
import { undoneChangeOf } from '#accounts/email_change_links'
import { mayBeUndone } from '#accounts/email_change_state'
import { keepLinkSecret } from '#accounts/keep_link_secret'
import EmailChange from '#accounts/models/email_change'
import AccountPolicy from '#accounts/policies/account_policy'

/** Where a guardian takes back the address that a child gave to their account. Opening the link changes nothing. */
export default class EmailUndosController {
  async edit(ctx: HttpContext) {
    keepLinkSecret(ctx)
    const token: string = ctx.params.token
    const changeId = await undoneChangeOf(token)
    const change = changeId ? await EmailChange.findOrFail(changeId) : null
    const state = change?.undoneAt ? 'undone' : change && mayBeUndone(change) ? 'valid' : 'expired'
    return ctx.inertia.render('accounts/email_undos/edit', {
      token,
      state: state as 'undone' | 'valid' | 'expired',
      newEmail: state === 'valid' ? change!.newEmail : null,
    })
  }

  async update({ auth, bouncer, params, response, session, i18n }: HttpContext) {
    await bouncer.with(AccountPolicy).authorize('recover')
    const token: string = params.token
    const loginSession = auth.user ? { id: session.sessionId, userId: auth.user.id } : null
    const result = await new UndoEmailChange().handle({ token, loginSession })
    if (!result.ok) session.flash('error', i18n.t(`accounts.email.${result.reason}`))
    return response.redirect().toRoute('email_undos.edit', { token })
  }
}
