import Appointment from '#appointments/models/appointment'
import { tellAboutAppointment } from '#notifications/tell_about_appointment'

type Payload = { appointmentId: string; actorId: string | null }

/** Nobody cancelled anything: another hour was agreed on. The other hears it, and its author unless they were there when it happened. */
export default class TellProposalOverlapped {
  async handle({ appointmentId, actorId }: Payload) {
    const { proposerId, studentId, tutorId } = await Appointment.findOrFail(appointmentId)
    const kind = 'appointments.proposal_overlapped'
    const gone = { appointmentId, kind, state: 'cancelled' } as const
    await tellAboutAppointment({ ...gone, actorId: proposerId, whose: 'theirs' })
    if (proposerId === actorId) return
    const other = proposerId === studentId ? tutorId : studentId
    await tellAboutAppointment({ ...gone, actorId: other, whose: 'own' })
  }
}
