import db from '@adonisjs/lucid/services/db'
import { errors, type HttpContext } from '@adonisjs/core/http'
import { openStreams } from '#core/live/open_streams'
import { devicesOf } from '#accounts/queries/devices_of'
import AccountPolicy from '#accounts/policies/account_policy'
import DeviceTransformer from '#accounts/transformers/device_transformer'

export default class DevicesController {
  async index({ auth, inertia, session }: HttpContext) {
    const devices = await devicesOf(auth.getUserOrFail().id, session.sessionId)
    return inertia.render('accounts/devices/index', {
      devices: DeviceTransformer.transform(devices),
    })
  }

  /** Ends one login session; its open pages hear nothing more, its next request finds nobody. */
  async destroy({ auth, bouncer, params, request, response, session, i18n }: HttpContext) {
    const user = auth.getUserOrFail()
    await bouncer.with(AccountPolicy).authorize('update', user)
    const [ended] = await db
      .from('login_sessions')
      .where({ device_id: params.id, user_id: user.id })
      .delete('id')
    if (!ended) throw new errors.E_ROUTE_NOT_FOUND([request.method(), request.url()])
    openStreams.endSession(ended)

    session.flash('success', i18n.t('accounts.devices.ended'))
    return response.redirect().toRoute('devices.index')
  }
}
