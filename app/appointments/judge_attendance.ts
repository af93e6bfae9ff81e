import { clock } from '#core/clock'
import { settings } from '#core/settings'
import type { Transaction } from '#core/transaction'
import Attendance from '#appointments/models/attendance'
import type Appointment from '#appointments/models/appointment'
import { tellBoth } from '#appointments/appointment_people'
import { outcomeOf, stateOf, type Outcome } from '#appointments/attendance'
import AppointmentMissed from '#appointments/events/appointment_missed'
import AttendanceDisputed from '#appointments/events/attendance_disputed'
import AppointmentCompleted from '#appointments/events/appointment_completed'

const EVENTS = {
  completed: AppointmentCompleted,
  missed: AppointmentMissed,
  disputed: AttendanceDisputed,
}

/**
 * Brings an hour that is over into the state that follows from what its two have said by now. Its people are locked by whoever
 * calls; a second call changes nothing.
 *
 * @returns what became of it
 */
export async function judgeAttendance(hour: Appointment, trx: Transaction): Promise<Outcome> {
  const given = await Attendance.query({ client: trx }).where('appointmentId', hour.id)
  const { attendanceGraceHours } = await settings.get()
  const graceOver = hour.endsAt!.plus({ hours: attendanceGraceHours }) <= clock.now()
  const outcome = outcomeOf(
    given.map(({ missing }) => missing),
    graceOver
  )

  const state = stateOf(outcome)
  const changed = hour.state !== state
  if (changed) await hour.useTransaction(trx).merge({ state }).save()
  // A dispute changes no state at first; the notifier says it once.
  if (outcome === 'open' || !(changed || outcome === 'disputed')) return outcome
  const event = new EVENTS[outcome]({ appointmentId: hour.id })
  await tellBoth(hour, { actorId: null, event }, trx)
  return outcome
}
