import { tellAboutAppointment } from '#notifications/tell_about_appointment'

type Payload = { appointmentId: string; actorId: string }

export default class TellSlotDeclined {
  handle(payload: Payload) {
    return tellAboutAppointment({
      ...payload,
      kind: 'appointments.slot_declined',
      state: 'declined',
    })
  }
}
