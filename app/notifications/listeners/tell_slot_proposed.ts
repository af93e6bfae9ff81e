import { slotsOf } from '#notifications/queries/slots_of'
import { tellAboutAppointment } from '#notifications/tell_about_appointment'

type Payload = { appointmentId: string; proposerId: string }

export default class TellSlotProposed {
  async handle({ appointmentId, proposerId }: Payload) {
    await tellAboutAppointment({
      appointmentId,
      actorId: proposerId,
      kind: 'appointments.slot_proposed',
      state: 'proposed',
      slots: await slotsOf(appointmentId),
    })
  }
}
