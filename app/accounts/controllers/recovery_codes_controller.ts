import type { HttpContext } from '@adonisjs/core/http'
import SecondFactor from '#accounts/models/second_factor'
import { pullIntendedPath } from '#accounts/landing_page'
import { hasPassed } from '#accounts/second_factor_pass'
import { codeError } from '#accounts/second_factor_words'
import SecondFactorPolicy from '#accounts/policies/second_factor_policy'
import MakeRecoveryCodes from '#accounts/actions/make_recovery_codes'
import { pendingSecondFactor } from '#accounts/pending_second_factor'
import { codeValidator } from '#accounts/validators/second_factor_validators'

export default class RecoveryCodesController {
  /** New ones, once: what is kept of them afterwards can't be shown. */
  async show({ bouncer, inertia, response, session }: HttpContext) {
    await bouncer.with(SecondFactorPolicy).authorize('manage')
    const codes = pendingSecondFactor.takeCodes(session)
    if (!codes) return response.redirect().toRoute('second_factors.show')
    const next = pullIntendedPath(session) ?? '/admin'
    return inertia.render('accounts/recovery_codes/show', { codes, next })
  }

  async store({ auth, bouncer, request, response, session, i18n }: HttpContext) {
    const { id: userId } = auth.getUserOrFail()
    await bouncer.with(SecondFactorPolicy).authorize('manage')
    const { code } = await request.validateUsing(codeValidator)
    if (!hasPassed(session, await SecondFactor.find(userId))) {
      return response.redirect().toRoute('second_factors.show')
    }
    const result = await new MakeRecoveryCodes().handle({ userId, code })
    if (!result.ok) throw codeError(result, i18n)
    pendingSecondFactor.keepCodes(session, result.value)
    return response.redirect().toRoute('recovery_codes.show')
  }
}
