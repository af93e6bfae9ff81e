import Appointment from '#appointments/models/appointment'
import { pairNamed } from '#admin/resources/names'
import { disputed, missedLately, said } from '#admin/resources/appointments/attendance_sql'
import { slotsInWords } from '#admin/resources/appointments/slots_sql'
import { openCase } from '#admin/resources/safeguarding/open_case'
import { settleAttendance } from '#admin/resources/appointments/settle_attendance'
import type { ResourceDefinition } from '#admin/adapter/definition'

/** Who was missing, as one of the two said; `nobody`: they met. */
const SAID = ['nobody', 'student', 'tutor', 'both']

/** What an hour is about is the pair's own; staff see that it is planned, held or missed. */
export const appointments: ResourceDefinition = {
  id: 'appointments',
  model: Appointment,
  navigation: 'follow_up',
  columns: [
    'id',
    'pairId',
    'state',
    'startsAt',
    'endsAt',
    'shortNotice',
    'proposerId',
    'expiresAt',
    'createdAt',
    'settledBy',
    'settledAt',
  ],
  calculated: {
    people: pairNamed('appointments.pair_id'),
    slots: { kind: 'textarea', sql: slotsInWords },
    studentSaid: { kind: 'string', sql: () => said('student') },
    tutorSaid: { kind: 'string', sql: () => said('tutor') },
    disputed: { kind: 'boolean', sql: ({ now }) => disputed(now) },
    missedLately: { kind: 'boolean', sql: ({ now }) => missedLately(now) },
  },
  references: { pairId: 'pairs', proposerId: 'users', settledBy: 'users' },
  values: {
    state: [
      ...[
        'proposed',
        'confirmed',
        'declined',
        'cancelled',
        'expired',
        'completed',
        'missed',
        'moved',
      ],
    ],
    studentSaid: [...SAID],
    tutorSaid: [...SAID],
  },
  title: 'people',
  list: ['people', 'state', 'startsAt', 'endsAt', 'disputed'],
  besides: ['slots'],
  show: [
    ...['pairId', 'state', 'startsAt', 'endsAt', 'shortNotice', 'proposerId', 'slots', 'expiresAt'],
    ...['createdAt'],
    ...['studentSaid', 'tutorSaid', 'disputed', 'settledBy', 'settledAt'],
  ],
  filter: ['people', 'state', 'disputed', 'missedLately', 'shortNotice', 'startsAt'],
  sort: { sortBy: 'startsAt', direction: 'desc' },
  sortable: ['startsAt', 'state'],
  subjects: ['appointment'],
  actions: { settleAttendance, openCase: openCase('appointments') },
}
