import type { HttpContext } from '@adonisjs/core/http'
import { settings } from '#core/settings'
import { ownAge } from '#accounts/own_age'
import { askedOfGuardian } from '#accounts/consent_purposes'
import { openGuardianLink } from '#accounts/guardian_link'
import { keepLinkSecret } from '#accounts/keep_link_secret'
import { consentAnswers } from '#accounts/queries/consent_answers'
import { guardianStandings } from '#accounts/queries/guardian_standings'
import DisownGuardianship from '#accounts/actions/disown_guardianship'
import ConsentAnswerTransformer from '#accounts/transformers/consent_answer_transformer'
import GuardianStandingTransformer from '#accounts/transformers/guardian_standing_transformer'
import ConsentPolicy from '#accounts/policies/consent_policy'
import WardTransformer from '#accounts/transformers/ward_transformer'

const CLOSED = 'accounts/guardian_links/closed'

/** The one page of a guardian, who has no account: what is asked, what was given, and taking it back. */
export default class GuardianLinksController {
  async show(ctx: HttpContext) {
    keepLinkSecret(ctx)
    const { inertia, params, session, i18n } = ctx
    const link = await openGuardianLink(params.token)
    if (!link) return inertia.render(CLOSED, { disowned: session.flashMessages.has('disowned') })

    const { student, guardianship } = link
    const ages = await settings.get()
    const questions = askedOfGuardian(ownAge(student), ages)
    const whose = { studentId: student.id, guardianshipId: guardianship.id }
    const answers = await consentAnswers(whose, questions, i18n.locale)
    const standings = await guardianStandings(guardianship, questions)
    const lacking = standings.some(({ question, stands }) => question.needed && !stands)
    return inertia.render('accounts/guardian_links/show', {
      token: params.token as string,
      ward: WardTransformer.transform({ ...link, lacking }),
      answers: ConsentAnswerTransformer.transform(answers),
      standings: GuardianStandingTransformer.transform(standings),
      consentAge: ages.guardianConsentAge,
      authorisationAge: ages.guardianAuthorisationAge,
    })
  }

  /** "This is not my child": nothing more goes to this address. */
  async destroy(ctx: HttpContext) {
    keepLinkSecret(ctx)
    const { bouncer, params, response, session } = ctx
    await bouncer.with(ConsentPolicy).authorize('answerByLink')
    const link = await openGuardianLink(params.token)
    const result = link && (await new DisownGuardianship().handle(link))
    if (result?.ok) session.flash('disowned', true)
    return response.redirect().toRoute('guardian_links.show', { token: params.token })
  }
}
