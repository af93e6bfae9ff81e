import { notify } from '#notifications/notify'
import SessionReport from '#homework/models/session_report'
import Appointment from '#appointments/models/appointment'
import { firstNames } from '#notifications/queries/first_names'

type Payload = { reportId: string }

/** The student learns that there is something to read, not what: it stays on the site. */
export default class TellReportWritten {
  async handle({ reportId }: Payload) {
    const { appointmentId } = await SessionReport.findOrFail(reportId)
    const { studentId, tutorId, startsAt } = await Appointment.findOrFail(appointmentId)
    const names = await firstNames([tutorId])
    await notify({
      userId: studentId,
      kind: 'homework.report_written',
      subject: { type: 'session_report', id: reportId },
      source: reportId,
      data: { otherFirstName: names.get(tutorId), startsAt: startsAt!.toUTC().toISO()! },
      path: `/appointments/${appointmentId}/report`,
      channels: ['in_app', 'email'],
    })
  }
}
