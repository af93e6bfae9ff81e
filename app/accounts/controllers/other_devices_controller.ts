import type { HttpContext } from '@adonisjs/core/http'
import { transaction } from '#core/transaction'
import AccountPolicy from '#accounts/policies/account_policy'
import { endLoginSessions } from '#accounts/end_login_sessions'

export default class OtherDevicesController {
  /** Signs out everywhere but here. */
  async destroy({ auth, bouncer, response, session, i18n }: HttpContext) {
    const user = auth.getUserOrFail()
    await bouncer.with(AccountPolicy).authorize('update', user)
    await transaction((trx) => endLoginSessions(user.id, trx, session.sessionId))

    session.flash('success', i18n.t('accounts.devices.others_ended'))
    return response.redirect().toRoute('devices.index')
  }
}
