import type { HttpContext } from '@adonisjs/core/http'
import SecondFactor from '#accounts/models/second_factor'
import { codeError } from '#accounts/second_factor_words'
import { pullIntendedPath } from '#accounts/landing_page'
import { nextDemoCode, setUpProps } from '#accounts/set_up_page'
import SecondFactorPolicy from '#accounts/policies/second_factor_policy'
import SetUpSecondFactor from '#accounts/actions/set_up_second_factor'
import { recoveryCodesLeft } from '#accounts/queries/recovery_codes_left'
import { pendingSecondFactor } from '#accounts/pending_second_factor'
import { codeValidator } from '#accounts/validators/second_factor_validators'
import { hasPassed, passSecondFactor } from '#accounts/second_factor_pass'

export default class SecondFactorsController {
  /** Without one, the way to it; with one, the question for its code; then what one may do with it. */
  async show(ctx: HttpContext) {
    const { auth, bouncer, inertia, session } = ctx
    const user = auth.getUserOrFail()
    await bouncer.with(SecondFactorPolicy).authorize('manage')
    const factor = await SecondFactor.find(user.id)
    if (!factor) return inertia.render('accounts/second_factors/create', setUpProps(ctx))
    if (!hasPassed(session, factor)) {
      return inertia.render('accounts/second_factors/check', { demoCode: nextDemoCode(factor) })
    }
    return inertia.render('accounts/second_factors/show', {
      since: factor.confirmedAt.toISO()!,
      left: await recoveryCodesLeft(user.id),
      next: pullIntendedPath(session) ?? '/admin',
      demoCode: nextDemoCode(factor),
    })
  }

  async store({ auth, bouncer, request, response, session, i18n }: HttpContext) {
    const { id: userId } = auth.getUserOrFail()
    await bouncer.with(SecondFactorPolicy).authorize('manage')
    const { code } = await request.validateUsing(codeValidator)
    const result = await new SetUpSecondFactor().handle({
      userId,
      code,
      secret: pendingSecondFactor.secret(session),
      replaces: false,
      loginSessionId: session.sessionId,
    })
    if (!result.ok) {
      if (result.reason === 'wrong_code') throw codeError({ ...result, reason: 'wrong_code' }, i18n)
      session.flash('error', i18n.t('accounts.second_factor.already_set_up'))
      return response.redirect().toRoute('second_factors.show')
    }
    pendingSecondFactor.done(session, result.value.codes)
    passSecondFactor(session, result.value.factor)
    return response.redirect().toRoute('recovery_codes.show')
  }
}
