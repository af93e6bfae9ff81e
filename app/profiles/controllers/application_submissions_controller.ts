import type { HttpContext } from '@adonisjs/core/http'
import SubmitApplication from '#profiles/actions/submit_application'
import WithdrawApplication from '#profiles/actions/withdraw_application'
import ApplicationPolicy from '#profiles/policies/application_policy'

export default class ApplicationSubmissionsController {
  /** What is missing stands on the page, each with its link; the sentence names the first. */
  async store({ auth, bouncer, response, session, i18n }: HttpContext) {
    await bouncer.with(ApplicationPolicy).authorize('apply')
    const result = await new SubmitApplication().handle({ tutorId: auth.getUserOrFail().id })
    const sentence = result.ok ? 'sent' : `refused.${result.reason}`
    session.flash(result.ok ? 'success' : 'error', i18n.t(`profiles.application.${sentence}`))
    return response.redirect().toRoute('applications.show')
  }

  async destroy({ auth, bouncer, response, session, i18n }: HttpContext) {
    await bouncer.with(ApplicationPolicy).authorize('apply')
    const result = await new WithdrawApplication().handle({ tutorId: auth.getUserOrFail().id })
    const sentence = result.ok ? 'withdrawn' : `refused.${result.reason}`
    session.flash(result.ok ? 'success' : 'error', i18n.t(`profiles.application.${sentence}`))
    return response.redirect().toRoute('applications.show')
  }
}
