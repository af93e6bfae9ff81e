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
    name: pairName('appointments.pair_id'),
    query: (now) => waiting('appointments', 'appointments.ends_at').whereRaw(disputed(now)),
  },
  {
    key: 'missedHours',
    resource: 'appointments',
    action: 'show',
    filters: { missedLately: 'true' },
    name: pairName('appointments.pair_id'),
    query: (now) => waiting('appointments', 'appointments.starts_at').whereRaw(missedLately(now)),
  },
]
