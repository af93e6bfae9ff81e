import { limits } from '#accounts/limits'
import type { HttpContext } from '@adonisjs/core/http'
import { isPurpose } from '#accounts/consent_purposes'
import { keepLinkSecret } from '#accounts/keep_link_secret'
import { openGuardianLink, type OpenLink } from '#accounts/guardian_link'
import GiveGuardianConsents from '#accounts/actions/give_guardian_consents'
import WithdrawGuardianConsent from '#accounts/actions/withdraw_guardian_consent'
import ConsentPolicy from '#accounts/policies/consent_policy'
import { consentsValidator } from '#accounts/validators/consents_validator'

export default class GuardianConsentsController {
  async store(ctx: HttpContext) {
    const { bouncer, request, session, i18n } = ctx
    await bouncer.with(ConsentPolicy).authorize('answerByLink')
    const link = await this.#enter(ctx)
    if (!link) return this.#back(ctx)
    const { textIds } = await request.validateUsing(consentsValidator)

    const locale = i18n.locale as 'fr' | 'en'
    const result = await new GiveGuardianConsents().handle({ ...link, textIds, locale })
    const said = result.ok ? 'thanks' : result.reason
    session.flash(result.ok ? 'success' : 'error', i18n.t(`guardians.link.${said}`))
    return this.#back(ctx)
  }

  async destroy(ctx: HttpContext) {
    const { bouncer, params, session, i18n } = ctx
    await bouncer.with(ConsentPolicy).authorize('answerByLink')
    const link = await this.#enter(ctx)
    if (!link || !isPurpose(params.purpose)) return this.#back(ctx)

    const { guardianship } = link
    const result = await new WithdrawGuardianConsent().handle({
      guardianship,
      purpose: params.purpose,
    })
    const said = !result.ok ? result.reason : result.value.refused ? 'refused' : 'withdrawn'
    session.flash(result.ok ? 'success' : 'error', i18n.t(`guardians.link.${said}`))
    return this.#back(ctx)
  }

  /** A link that doesn't hold goes back to its page, which says so. */
  async #enter(ctx: HttpContext): Promise<OpenLink | null> {
    keepLinkSecret(ctx)
    const link = await openGuardianLink(ctx.params.token)
    if (!link || (await limits.guardianAnswer(link.guardianship.id))) return link
    ctx.session.flash('error', ctx.i18n.t('accounts.too_many_attempts'))
    return null
  }

  #back({ params, response }: HttpContext) {
    return response.redirect().toRoute('guardian_links.show', { token: params.token })
  }
}
