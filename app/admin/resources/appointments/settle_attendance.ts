import Attendance from '#appointments/models/attendance'
import Appointment from '#appointments/models/appointment'
import SettleAttendance from '#appointments/actions/settle_attendance'
import { officeForm } from '#admin/resources/office_form'
import { outcomeValidator } from '#admin/validators/attendance'
import type { OfficeAction } from '#admin/adapter/definition'

/** What the two of an hour said; null for who has not. */
async function whatTheySaid(appointmentId: string) {
  const { studentId, tutorId } = await Appointment.findOrFail(appointmentId)
  const answers = await Attendance.query().where('appointmentId', appointmentId)
  const saidOf = (userId: string) => {
    const answer = answers.find((each) => each.userId === userId)
    return answer ? (answer.missing ?? 'nobody') : null
  }
  return { student: saidOf(studentId), tutor: saidOf(tutorId) }
}

/** The coordinator has asked the two, and says what became of their hour. */
export const settleAttendance: OfficeAction = {
  actionType: 'record',
  icon: 'CheckCircle',
  component: 'SettleAttendance',
  when: ({ state }) => ['confirmed', 'completed', 'missed'].includes(state),
  handler: officeForm({
    begin: whatTheySaid,
    validator: outcomeValidator,
    perform: (appointmentId, { id: staffId }, { outcome }) =>
      new SettleAttendance().handle({ appointmentId, staffId, outcome }),
    done: () => 'attendanceSettled',
  }),
}
