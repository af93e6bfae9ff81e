import { proposedByTeam } from '#appointments/whose_deed'
import Appointment from '#appointments/models/appointment'
import { slotsOf } from '#notifications/queries/slots_of'
import { tellAboutAppointment } from '#notifications/tell_about_appointment'

type Payload = { appointmentId: string; proposerId: string }

/** The other is told; of what the team proposes, both are. */
export default class TellSlotProposed {
  async handle({ appointmentId, proposerId }: Payload) {
    const appointment = await Appointment.findOrFail(appointmentId)
    const { studentId, tutorId } = appointment
    const slots = await slotsOf(appointmentId)
    for (const actorId of proposedByTeam(appointment) ? [studentId, tutorId] : [proposerId]) {
      await tellAboutAppointment({
        ...{ appointmentId, actorId, slots },
        kind: 'appointments.slot_proposed',
        state: 'proposed',
      })
    }
  }
}
