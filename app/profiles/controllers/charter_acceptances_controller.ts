import type { HttpContext } from '@adonisjs/core/http'
import { fieldError } from '#core/field_error'
import AcceptCharter from '#profiles/actions/accept_charter'
import ApplicationPolicy from '#profiles/policies/application_policy'
import { charterValidator } from '#profiles/validators/application_validators'

export default class CharterAcceptancesController {
  async store({ auth, bouncer, request, response, session, i18n }: HttpContext) {
    await bouncer.with(ApplicationPolicy).authorize('apply')
    const { version } = await request.validateUsing(charterValidator)
    const tutorId = auth.getUserOrFail().id
    const result = await new AcceptCharter().handle({ tutorId, version })
    if (!result.ok) {
      throw fieldError('accepted', i18n.t(`profiles.application.refused.${result.reason}`))
    }
    session.flash('success', i18n.t('profiles.charter.accepted'))
    return response.redirect().toRoute('applications.show')
  }
}
