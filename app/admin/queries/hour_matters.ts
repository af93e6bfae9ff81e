import { pairName } from '#admin/resources/names'
import { waiting, type Matter } from '#admin/queries/waiting'
import { disputed, missedLately } from '#admin/resources/appointments/attendance_sql'

/** What the hours of the pairs want of the team. */
export const HOUR_MATTERS: Matter[] = [
  {
    key: 'disputedHours',
    resource: 'appointments',
    action: 'settleAttendance',
    filters: { disputed: 'true' },
    query: (now) =>
      waiting('appointments', pairName('appointments.pair_id'), 'appointments.ends_at').whereRaw(
        disputed(now)
      ),
  },
  {
    key: 'missedHours',
    resource: 'appointments',
    action: 'show',
    filters: { missedLately: 'true' },
    query: (now) =>
      waiting('appointments', pairName('appointments.pair_id'), 'appointments.starts_at').whereRaw(
        missedLately(now)
      ),
  },
]
