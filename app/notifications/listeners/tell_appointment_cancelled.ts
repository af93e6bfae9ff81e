import { tellAboutAppointment } from '#notifications/tell_about_appointment'

type Payload = { appointmentId: string; actorId: string }

export default class TellAppointmentCancelled {
  handle(payload: Payload) {
    return tellAboutAppointment({
      ...payload,
      kind: 'appointments.appointment_cancelled',
      state: 'cancelled',
    })
  }
}
