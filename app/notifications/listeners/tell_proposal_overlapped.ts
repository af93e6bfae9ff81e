import Appointment from '#appointments/models/appointment'
import { tellAboutAppointment } from '#notifications/tell_about_appointment'

type Payload = { appointmentId: string; actorId: string | null }

/** The other hears that it was withdrawn; its author hears why, unless they were there when it happened. */
export default class TellProposalOverlapped {
  async handle({ appointmentId, actorId }: Payload) {
    const { proposerId, studentId, tutorId } = await Appointment.findOrFail(appointmentId)
    const withdrawn = { appointmentId, state: 'cancelled' } as const
    const kind = 'appointments.appointment_cancelled'
    await tellAboutAppointment({ ...withdrawn, actorId: proposerId, kind })
    if (proposerId === actorId) return
    const other = proposerId === studentId ? tutorId : studentId
    await tellAboutAppointment({
      ...withdrawn,
      actorId: other,
      kind: 'appointments.proposal_overlapped',
    })
  }
}
