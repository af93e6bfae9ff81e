import type { HttpContext } from '@adonisjs/core/http'
import { settings } from '#core/settings'
import { fieldError } from '#core/field_error'
import { ownAge } from '#accounts/own_age'
import { askedOfGuardian, askedOfStudent, isPurpose } from '#accounts/consent_purposes'
import { consentAnswers } from '#accounts/queries/consent_answers'
import { standingOfGuardians } from '#accounts/queries/standing_of_guardians'
import { studentGuardians } from '#accounts/queries/student_guardians'
import ConsentAnswerTransformer from '#accounts/transformers/consent_answer_transformer'
import ConsentPolicy from '#accounts/policies/consent_policy'
import GiveOwnConsents from '#accounts/actions/give_own_consents'
import StudentGuardianTransformer from '#accounts/transformers/student_guardian_transformer'
import WithdrawOwnConsent from '#accounts/actions/withdraw_own_consent'
import { consentsValidator } from '#accounts/validators/consents_validator'

export default class ConsentsController {
  /** What a student agreed to, what their guardian did, and changing it. */
  async index({ auth, bouncer, inertia, i18n }: HttpContext) {
    const user = auth.getUserOrFail()
    await bouncer.with(ConsentPolicy).authorize('answer')
    const ages = await settings.get()
    const age = ownAge(user)
    const whose = { studentId: user.id, guardianshipId: null }
    const answers = await consentAnswers(whose, askedOfStudent(age, ages), i18n.locale)
    return inertia.render('accounts/consents/index', {
      answers: ConsentAnswerTransformer.transform(answers),
      askedOfGuardian: askedOfGuardian(age, ages),
      guardians: StudentGuardianTransformer.transform(await studentGuardians(user.id)),
      standing: await standingOfGuardians(user.id),
      authorisationAge: ages.guardianAuthorisationAge,
    })
  }

  async store({ auth, bouncer, request, response, session, i18n }: HttpContext) {
    const { id: studentId } = auth.getUserOrFail()
    await bouncer.with(ConsentPolicy).authorize('answer')
    const { textIds } = await request.validateUsing(consentsValidator)
    const result = await new GiveOwnConsents().handle({ studentId, textIds })
    if (!result.ok) throw fieldError('textIds', i18n.t(`guardians.own.${result.reason}`))

    session.flash('success', i18n.t('guardians.own.saved'))
    return response.redirect().toPath(session.pullIntendedUrl() ?? '/consents')
  }

  async destroy({ auth, bouncer, params, response, session, i18n }: HttpContext) {
    const { id: studentId } = auth.getUserOrFail()
    await bouncer.with(ConsentPolicy).authorize('answer')
    const result = isPurpose(params.purpose)
      ? await new WithdrawOwnConsent().handle({ studentId, purpose: params.purpose })
      : ({ ok: false, reason: 'with_the_team' } as const)
    const said = result.ok ? 'withdrawn' : result.reason
    session.flash(result.ok ? 'success' : 'error', i18n.t(`guardians.own.${said}`))
    return response.redirect().toRoute('consents.index')
  }
}
