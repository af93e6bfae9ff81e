import type { HttpContext } from '@adonisjs/core/http'
import { settings } from '#core/settings'

export default class GuardianWaitsController {
  /** Says why the account waits; somebody whose account is open has nothing to read here. */
  async show({ auth, inertia, response }: HttpContext) {
    const user = auth.getUserOrFail()
    if (user.state !== 'waiting_for_guardian') return response.redirect().toPath('/')
    const { guardianConsentAge } = await settings.get()
    return inertia.render('accounts/guardian_waits/show', { age: guardianConsentAge })
  }
}
