import type { HttpContext } from '@adonisjs/core/http'
import { transaction } from '#core/transaction'
import AccountPolicy from '#accounts/policies/account_policy'
import { endLoginSessions } from '#accounts/end_login_sessions'

export default class AllDevicesController {
  /** Signs out everywhere, here too. */
  async destroy({ auth, bouncer, response, session, i18n }: HttpContext) {
    const user = auth.getUserOrFail()
    await bouncer.with(AccountPolicy).authorize('update', user)
    await transaction((trx) => endLoginSessions(user.id, trx))

    await auth.use('web').logout()
    session.clear()
    // Under a new id: the row of this one is gone, and would take the sentence with it.
    session.regenerate()
    session.flash('success', i18n.t('accounts.devices.all_ended'))
    return response.redirect().toPath('/')
  }
}
