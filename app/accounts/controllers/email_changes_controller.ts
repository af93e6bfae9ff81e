import { limits } from '#accounts/limits'
import { clock } from '#core/clock'
import { fieldError } from '#core/field_error'
import type { HttpContext } from '@adonisjs/core/http'
import AskEmailChange from '#accounts/actions/ask_email_change'
import AccountPolicy from '#accounts/policies/account_policy'
import { needsAddress } from '#accounts/queries/needs_address'
import { openEmailChange } from '#accounts/queries/open_email_change'
import { tooManyAttempts } from '#accounts/too_many_attempts'
import EmailChangeTransformer from '#accounts/transformers/email_change_transformer'
import { emailChangeValidator } from '#accounts/validators/email_change_validator'

const FIELDS = {
  wrong_password: 'currentPassword',
  same_address: 'email',
  guardian_address: 'email',
} as const

export default class EmailChangesController {
  edit(ctx: HttpContext) {
    return this.#page(ctx)
  }

  /** The answer is the same whether or not somebody else has the address. */
  async store(ctx: HttpContext) {
    const { auth, bouncer, request, response, session, i18n } = ctx
    const user = auth.getUserOrFail()
    await bouncer.with(AccountPolicy).authorize('update', user)
    const values = await request.validateUsing(emailChangeValidator)
    if (!(await limits.passwordCheck(user.id)) || !(await limits.emailChange(user.id))) {
      tooManyAttempts(ctx, 'email')
      return this.#page(ctx)
    }

    const result = await new AskEmailChange().handle({ ...values, user })
    if (!result.ok) {
      throw fieldError(FIELDS[result.reason], i18n.t(`accounts.email.${result.reason}`))
    }
    session.flash('success', i18n.t('accounts.email.asked', { role: user.role }))
    return response.redirect().toRoute('email_changes.edit')
  }

  /** Takes back a change that still waits. */
  async destroy({ auth, bouncer, response, session, i18n }: HttpContext) {
    const user = auth.getUserOrFail()
    await bouncer.with(AccountPolicy).authorize('update', user)
    const change = await openEmailChange(user.id)
    await change?.merge({ cancelledAt: clock.now() }).save()
    session.flash('success', i18n.t('accounts.email.cancelled'))
    return response.redirect().toRoute('email_changes.edit')
  }

  async #page({ auth, inertia }: HttpContext) {
    const user = auth.getUserOrFail()
    const change = await openEmailChange(user.id)
    return inertia.render('accounts/email_changes/edit', {
      email: user.email,
      nobodyReads: (await needsAddress(user)) === 'now',
      change: change ? EmailChangeTransformer.transform(change) : null,
    })
  }
}
