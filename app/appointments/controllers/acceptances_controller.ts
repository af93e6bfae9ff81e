import type { HttpContext } from '@adonisjs/core/http'
import AcceptSlot from '#appointments/actions/accept_slot'
import { oneAppointment } from '#appointments/queries/one_appointment'
import AppointmentPolicy from '#appointments/policies/appointment_policy'
import { acceptanceValidator } from '#appointments/validators/appointment_validators'

export default class AcceptancesController {
  async store({ auth, bouncer, params, request, response, session, i18n }: HttpContext) {
    const user = auth.getUserOrFail()
    const appointment = await oneAppointment(user.id, params.id)
    await bouncer.with(AppointmentPolicy).authorize('answer', appointment)
    const { slotId } = await request.validateUsing(acceptanceValidator)

    const result = await new AcceptSlot().handle({
      appointmentId: appointment.id,
      slotId,
      actorId: user.id,
    })
    const was = result.ok && result.value.moved ? 'was_moved' : 'was_accepted'
    const sentence = result.ok ? was : `refused.${result.reason}`
    const withdrawn = result.ok ? result.value.withdrawn : 0
    const values = { role: user.role, name: appointment.otherFirstName, withdrawn }
    session.flash(result.ok ? 'success' : 'error', i18n.t(`appointments.${sentence}`, values))
    return response.redirect().back()
  }
}
