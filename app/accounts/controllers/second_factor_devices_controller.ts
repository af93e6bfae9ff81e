import { limits } from '#accounts/limits'
import { fieldError } from '#core/field_error'
import type { HttpContext } from '@adonisjs/core/http'
import { proofOf } from '#accounts/second_factor_proof'
import { codeError } from '#accounts/second_factor_words'
import SecondFactor from '#accounts/models/second_factor'
import { nextDemoCode, setUpProps } from '#accounts/set_up_page'
import SecondFactorPolicy from '#accounts/policies/second_factor_policy'
import CheckSecondFactor from '#accounts/actions/check_second_factor'
import SetUpSecondFactor from '#accounts/actions/set_up_second_factor'
import { pendingSecondFactor } from '#accounts/pending_second_factor'
import { hasPassed, passSecondFactor } from '#accounts/second_factor_pass'
import { changeValidator, codeValidator } from '#accounts/validators/second_factor_validators'

/** Another phone in the place of the present one. */
export default class SecondFactorDevicesController {
  async edit(ctx: HttpContext) {
    const { auth, bouncer, inertia, response, session } = ctx
    await bouncer.with(SecondFactorPolicy).authorize('manage')
    const factor = await SecondFactor.find(auth.getUserOrFail().id)
    if (!hasPassed(session, factor)) return response.redirect().toRoute('second_factors.show')
    if (pendingSecondFactor.mayChange(session)) {
      return inertia.render('accounts/second_factor_devices/edit', setUpProps(ctx))
    }
    return inertia.render('accounts/second_factor_devices/prove', {
      email: auth.getUserOrFail().email ?? '',
      demoCode: nextDemoCode(factor!),
    })
  }

  /** Password and second factor together, even in a login session that has shown both before. */
  async store({ auth, bouncer, request, response, session, i18n }: HttpContext) {
    const user = auth.getUserOrFail()
    await bouncer.with(SecondFactorPolicy).authorize('manage')
    const { password, ...given } = await request.validateUsing(changeValidator)
    if (!(await limits.passwordCheck(user.id))) {
      throw fieldError('password', i18n.t('accounts.too_many_attempts'))
    }
    if (!(await user.verifyPassword(password))) {
      throw fieldError('password', i18n.t('accounts.password.wrong'))
    }
    const result = await new CheckSecondFactor().handle({ userId: user.id, ...proofOf(given) })
    if (!result.ok) throw codeError(result, i18n)
    pendingSecondFactor.allowChange(session)
    return response.redirect().toRoute('second_factor_devices.edit')
  }

  async update({ auth, bouncer, request, response, session, i18n }: HttpContext) {
    const { id: userId } = auth.getUserOrFail()
    await bouncer.with(SecondFactorPolicy).authorize('manage')
    const { code } = await request.validateUsing(codeValidator)
    if (!pendingSecondFactor.mayChange(session)) {
      return response.redirect().toRoute('second_factor_devices.edit')
    }
    const result = await new SetUpSecondFactor().handle({
      userId,
      code,
      secret: pendingSecondFactor.secret(session),
      replaces: true,
      loginSessionId: session.sessionId,
    })
    if (!result.ok) throw codeError({ ...result, reason: 'wrong_code' }, i18n)
    pendingSecondFactor.done(session, result.value.codes)
    passSecondFactor(session, result.value.factor)
    return response.redirect().toRoute('recovery_codes.show')
  }
}
