import { errors } from '@vinejs/vine'
import type { HttpContext } from '@adonisjs/core/http'
import { oneAppointment } from '#appointments/queries/one_appointment'
import CancelAppointment from '#appointments/actions/cancel_appointment'
import AppointmentPolicy from '#appointments/policies/appointment_policy'
import { reasonValidator } from '#appointments/validators/appointment_validators'

export default class CancellationsController {
  async store({ auth, bouncer, params, request, response, session, i18n }: HttpContext) {
    const user = auth.getUserOrFail()
    const appointment = await oneAppointment(user.id, params.id)
    await bouncer.with(AppointmentPolicy).authorize('cancel', appointment)
    const { reason = null } = await request.validateUsing(reasonValidator)

    const result = await new CancelAppointment().handle({
      appointmentId: appointment.id,
      actorId: user.id,
      reason,
    })
    const sentence = result.ok ? 'was_cancelled' : `refused.${result.reason}`
    const values = { role: user.role, name: appointment.otherFirstName }
    const message = i18n.t(`appointments.${sentence}`, values)
    if (!result.ok && result.reason === 'reason_missing') {
      throw new errors.E_VALIDATION_ERROR([{ field: 'reason', message, rule: 'required' }])
    }
    session.flash(result.ok ? 'success' : 'error', message)
    return response.redirect().back()
  }
}
