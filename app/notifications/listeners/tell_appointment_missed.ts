import { findWorkingPair } from '#matching/queries/working_pairs'
import Appointment from '#appointments/models/appointment'
import { tellAboutAppointment } from '#notifications/tell_about_appointment'

type Payload = { appointmentId: string }

/** Both learn that the hour counts as missed, and are offered another: as long as they could propose it. */
export default class TellAppointmentMissed {
  async handle({ appointmentId }: Payload) {
    const { pairId, studentId, tutorId } = await Appointment.findOrFail(appointmentId)
    if (!(await findWorkingPair(studentId, pairId))) return
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
