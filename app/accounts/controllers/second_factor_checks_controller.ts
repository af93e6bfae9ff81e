import type { HttpContext } from '@adonisjs/core/http'
import { landingPage } from '#accounts/landing_page'
import { proofOf } from '#accounts/second_factor_proof'
import { codeError } from '#accounts/second_factor_words'
import { passSecondFactor } from '#accounts/second_factor_pass'
import SecondFactorPolicy from '#accounts/policies/second_factor_policy'
import CheckSecondFactor from '#accounts/actions/check_second_factor'
import { proofValidator } from '#accounts/validators/second_factor_validators'

export default class SecondFactorChecksController {
  /** The right code opens the back office in this login session, and leads to where one wanted to go. */
  async store(ctx: HttpContext) {
    const { auth, bouncer, request, response, session, i18n } = ctx
    const user = auth.getUserOrFail()
    await bouncer.with(SecondFactorPolicy).authorize('manage')
    const proof = proofOf(await request.validateUsing(proofValidator))
    const result = await new CheckSecondFactor().handle({ userId: user.id, ...proof })
    if (!result.ok) throw codeError(result, i18n)

    passSecondFactor(session, result.value)
    // Whoever needed a recovery code reads first how many are left.
    if ('recoveryCode' in proof) return response.redirect().toRoute('second_factors.show')
    return landingPage(ctx, user)
  }
}
