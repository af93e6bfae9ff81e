import type { HttpContext } from '@adonisjs/core/http'
import DeclineSlots from '#appointments/actions/decline_slots'
import { oneAppointment } from '#appointments/queries/one_appointment'
import AppointmentPolicy from '#appointments/policies/appointment_policy'
import { reasonValidator } from '#appointments/validators/appointment_validators'

export default class DeclinesController {
  async store({ auth, bouncer, params, request, response, session, i18n }: HttpContext) {
    const user = auth.getUserOrFail()
    const appointment = await oneAppointment(user.id, params.id)
    await bouncer.with(AppointmentPolicy).authorize('answer', appointment)
    const { reason = null } = await request.validateUsing(reasonValidator)

    const result = await new DeclineSlots().handle({
      appointmentId: appointment.id,
      actorId: user.id,
      reason,
    })
    const sentence = result.ok ? 'was_declined' : `refused.${result.reason}`
    const values = { role: user.role, name: appointment.otherFirstName }
    session.flash(result.ok ? 'success' : 'error', i18n.t(`appointments.${sentence}`, values))
    return response.redirect().back()
  }
}
