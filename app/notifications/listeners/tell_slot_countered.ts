import { slotsOf } from '#notifications/queries/slots_of'
import { tellAboutAppointment } from '#notifications/tell_about_appointment'

type Payload = { counterId: string; actorId: string }

export default class TellSlotCountered {
  async handle({ counterId, actorId }: Payload) {
    await tellAboutAppointment({
      appointmentId: counterId,
      actorId,
      kind: 'appointments.slot_countered',
      state: 'proposed',
      slots: await slotsOf(counterId),
    })
  }
}
