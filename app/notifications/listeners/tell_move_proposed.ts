import { slotsOf } from '#notifications/queries/slots_of'
import { tellAboutAppointment } from '#notifications/tell_about_appointment'

type Payload = { moveId: string; actorId: string }

export default class TellMoveProposed {
  async handle({ moveId, actorId }: Payload) {
    await tellAboutAppointment({
      appointmentId: moveId,
      actorId,
      kind: 'appointments.move_proposed',
      state: 'proposed',
      slots: await slotsOf(moveId),
    })
  }
}
