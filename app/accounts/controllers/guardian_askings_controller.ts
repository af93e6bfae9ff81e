import { limits } from '#accounts/limits'
import type { HttpContext } from '@adonisjs/core/http'
import AskGuardian from '#accounts/actions/ask_guardian'
import ConsentPolicy from '#accounts/policies/consent_policy'
import Guardian from '#accounts/models/guardian'
import { findOwnGuardianship } from '#accounts/queries/own_guardianship'

export default class GuardianAskingsController {
  /** Sends a guardian their link again. */
  async store({ auth, bouncer, params, response, session, i18n }: HttpContext) {
    const user = auth.getUserOrFail()
    const { id: guardianshipId, guardianId } = await findOwnGuardianship(user.id, params.id)
    await bouncer.with(ConsentPolicy).authorize('nameGuardian')
    const { email } = await Guardian.findOrFail(guardianId)
    const allowed = await limits.guardianMail(user.id, email)
    if (allowed) await new AskGuardian().handle({ guardianshipId })

    session.flash(
      allowed ? 'success' : 'error',
      i18n.t(allowed ? 'guardians.named.asked_again' : 'accounts.too_many_attempts')
    )
    const waits = user.state === 'waiting_for_guardian'
    return response.redirect().toRoute(waits ? 'guardian_waits.show' : 'consents.index')
  }
}
