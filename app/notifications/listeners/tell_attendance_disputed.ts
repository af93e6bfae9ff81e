import Pair from '#matching/models/pair'
import { notify } from '#notifications/notify'
import Appointment from '#appointments/models/appointment'
import { firstNames } from '#notifications/queries/first_names'

type Payload = { appointmentId: string }

/** The coordinator of the pair learns, once for each hour, that its two don't say the same about it. */
export default class TellAttendanceDisputed {
  async handle({ appointmentId }: Payload) {
    const { id, state, pairId, tutorId, startsAt } = await Appointment.findOrFail(appointmentId)
    if (state !== 'confirmed') return
    const { coordinatorId } = await Pair.findOrFail(pairId)
    const names = await firstNames([tutorId])
    await notify({
      userId: coordinatorId,
      kind: 'appointments.attendance_disputed',
      subject: { type: 'appointment', id },
      source: id,
      data: { otherFirstName: names.get(tutorId), startsAt: startsAt!.toUTC().toISO()! },
      path: `/admin/resources/appointments/records/${id}/settleAttendance`,
      channels: ['in_app', 'email'],
    })
  }
}
