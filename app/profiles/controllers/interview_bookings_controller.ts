import type { HttpContext } from '@adonisjs/core/http'
import PickInterviewSlot from '#profiles/actions/pick_interview_slot'
import ReleaseInterviewSlot from '#profiles/actions/release_interview_slot'
import ApplicationPolicy from '#profiles/policies/application_policy'
import { bookingValidator } from '#profiles/validators/application_validators'

export default class InterviewBookingsController {
  async update({ auth, bouncer, request, response, session, i18n }: HttpContext) {
    await bouncer.with(ApplicationPolicy).authorize('apply')
    const { slotId } = await request.validateUsing(bookingValidator)
    const result = await new PickInterviewSlot().handle({
      tutorId: auth.getUserOrFail().id,
      slotId,
    })
    const sentence = result.ok ? 'slot.picked' : `refused.${result.reason}`
    session.flash(result.ok ? 'success' : 'error', i18n.t(`profiles.application.${sentence}`))
    return response.redirect().toRoute('applications.show')
  }

  async destroy({ auth, bouncer, response, session, i18n }: HttpContext) {
    await bouncer.with(ApplicationPolicy).authorize('apply')
    const result = await new ReleaseInterviewSlot().handle({ tutorId: auth.getUserOrFail().id })
    const sentence = result.ok ? 'slot.released' : `refused.${result.reason}`
    session.flash(result.ok ? 'success' : 'error', i18n.t(`profiles.application.${sentence}`))
    return response.redirect().toRoute('applications.show')
  }
}
