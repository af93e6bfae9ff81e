import { tellAboutAppointment } from '#notifications/tell_about_appointment'

type Payload = { appointmentId: string; moveId: string; actorId: string }

export default class TellAppointmentMoved {
  handle({ appointmentId, moveId, actorId }: Payload) {
    return tellAboutAppointment({
      appointmentId,
      actorId,
      kind: 'appointments.appointment_moved',
      state: 'confirmed',
      source: moveId,
    })
  }
}
