import type { HttpContext } from '@adonisjs/core/http'
import { fieldError } from '#core/field_error'
import WritePlan from '#appointments/actions/write_plan'
import { oneAppointment } from '#appointments/queries/one_appointment'
import AppointmentPolicy from '#appointments/policies/appointment_policy'
import { planValidator } from '#appointments/validators/appointment_validators'

export default class PlansController {
  async store({ auth, bouncer, params, request, response, session, i18n }: HttpContext) {
    const user = auth.getUserOrFail()
    const appointment = await oneAppointment(user.id, params.id)
    await bouncer.with(AppointmentPolicy).authorize('plan', appointment)
    const { plan = '', version = '' } = await request.validateUsing(planValidator)

    const ids = { appointmentId: appointment.id, actorId: user.id }
    const result = await new WritePlan().handle({ ...ids, plan, version })
    const sentence = result.ok ? 'was_planned' : `refused.${result.reason}`
    const values = { role: user.role, name: appointment.otherFirstName }
    if (!result.ok && result.reason === 'plan_changed_meanwhile')
      throw fieldError('plan', i18n.t(`appointments.${sentence}`, values))
    session.flash(result.ok ? 'success' : 'error', i18n.t(`appointments.${sentence}`, values))
    return response.redirect().back()
  }
}
