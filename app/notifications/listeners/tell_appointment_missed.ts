import Appointment from '#appointments/models/appointment'
import { tellAboutAppointment } from '#notifications/tell_about_appointment'

type Payload = { appointmentId: string }

/** Both learn that the hour counts as missed, and are offered another. */
export default class TellAppointmentMissed {
  async handle({ appointmentId }: Payload) {
    const { studentId, tutorId } = await Appointment.findOrFail(appointmentId)
    const people = [studentId, tutorId].sort()
    for (const actorId of people) {
      await tellAboutAppointment({
        appointmentId,
        actorId,
        kind: 'appointments.appointment_missed',
        state: 'missed',
      })
    }
  }
}
