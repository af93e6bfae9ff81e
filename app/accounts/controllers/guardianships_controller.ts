import { limits } from '#accounts/limits'
import type { HttpContext } from '@adonisjs/core/http'
import { fieldError } from '#core/field_error'
import AddGuardian from '#accounts/actions/add_guardian'
import CorrectGuardian from '#accounts/actions/correct_guardian'
import ConsentPolicy from '#accounts/policies/consent_policy'
import { findOwnGuardianship } from '#accounts/queries/own_guardianship'
import { guardianValidator } from '#accounts/validators/guardian_validator'
import type { Refusal } from '#core/result'

type Answer = { ok: true } | Refusal<keyof typeof FIELDS>

/** Where on the form a refusal belongs. */
const FIELDS = {
  own_address: 'email',
  already_guardian: 'email',
  too_many_guardians: 'email',
  of_age: 'name',
  ended: 'name',
  answered: 'name',
} as const

/** The guardians whom a student names. */
export default class GuardianshipsController {
  async store(ctx: HttpContext) {
    const { id: studentId } = ctx.auth.getUserOrFail()
    await ctx.bouncer.with(ConsentPolicy).authorize('nameGuardian')
    const guardian = await this.#guardian(ctx)
    return this.#answer(ctx, await new AddGuardian().handle({ studentId, guardian }))
  }

  async update(ctx: HttpContext) {
    const guardianship = await findOwnGuardianship(ctx.auth.getUserOrFail().id, ctx.params.id)
    await ctx.bouncer.with(ConsentPolicy).authorize('nameGuardian')
    const guardian = await this.#guardian(ctx)
    return this.#answer(ctx, await new CorrectGuardian().handle({ guardianship, guardian }))
  }

  async #guardian({ auth, request, i18n }: HttpContext) {
    const values = await request.validateUsing(guardianValidator)
    if (!(await limits.guardianMail(auth.getUserOrFail().id, values.email))) {
      throw fieldError('email', i18n.t('accounts.too_many_attempts'))
    }
    return { ...values, locale: i18n.locale as 'fr' | 'en' }
  }

  #answer({ auth, response, session, i18n }: HttpContext, result: Answer) {
    if (!result.ok) {
      throw fieldError(FIELDS[result.reason], i18n.t(`guardians.named.${result.reason}`))
    }
    session.flash('success', i18n.t('guardians.named.asked'))
    const waits = auth.user!.state === 'waiting_for_guardian'
    return response.redirect().toRoute(waits ? 'guardian_waits.show' : 'consents.index')
  }
}
