import type { HttpContext } from '@adonisjs/core/http'
import { answerOf } from '#appointments/attendance'
import GiveAttendance from '#appointments/actions/give_attendance'
import { oneAppointment } from '#appointments/queries/one_appointment'
import AppointmentPolicy from '#appointments/policies/appointment_policy'
import { attendanceValidator } from '#appointments/validators/attendance_validator'

export default class AttendancesController {
  async store({ auth, bouncer, params, request, response, session, i18n }: HttpContext) {
    const user = auth.getUserOrFail()
    const appointment = await oneAppointment(user.id, params.id)
    await bouncer.with(AppointmentPolicy).authorize('attend', appointment)
    const { missing } = await request.validateUsing(attendanceValidator)

    const side = user.id === appointment.tutorId ? 'tutor' : 'student'
    const result = await new GiveAttendance().handle({
      appointmentId: appointment.id,
      actorId: user.id,
      missing: answerOf(missing, side),
    })
    const sentence = result.ok ? 'was_attended' : `refused.${result.reason}`
    const values = { role: user.role, name: appointment.otherFirstName }
    session.flash(result.ok ? 'success' : 'error', i18n.t(`appointments.${sentence}`, values))
    return response.redirect().back()
  }
}
