import type Appointment from '#appointments/models/appointment'
import { workingPair } from '#appointments/queries/working_pair'
import { ownAppointments } from '#appointments/queries/own_appointments'

export type CalendarAppointmentRow = {
  /** Of a weekly slot, that of the series. */
  id: string
  /** A week of a weekly slot that waits for an answer. */
  weekly?: true
  pair_id: string
  /** The hour that this proposal would move. */
  moves_id: string | null
  state: Appointment['state']
  starts_at: Date
  ends_at: Date
  proposer_id: string
  plan: string
  expires_at: Date | null
  /** Its pair couldn't plan when it began. */
  suspended: boolean
  /** Why this hour of a weekly slot doesn't take place. */
  left_out: Appointment['leftOut']
  /** Not null while the pair works. */
  working: string | null
  first_name: string
  time_zone: string
}

/**
 * What begins in a person's calendar between two moments, in one query: hours with a time of their own,
 * and of the others each slot that was proposed. One that lasts past midnight stands on the day on which it begins.
 */
export function calendarAppointments(
  userId: string,
  from: Date,
  until: Date
): Promise<CalendarAppointmentRow[]> {
  return planned(userId, from, until)
    .unionAll(proposed(userId, from, until))
    .orderBy(['starts_at', 'id'])
}

/** What a planned hour and a proposed slot say alike. */
const OF_BOTH = [
  'appointments.pair_id',
  'appointments.moves_id',
  'appointments.proposer_id',
  'appointments.plan',
  'appointments.expires_at',
  'appointments.suspended',
  'appointments.left_out',
  'other.first_name',
  'other.time_zone',
]

const planned = (userId: string, from: Date, until: Date) =>
  ownAppointments(userId)
    .where('appointments.starts_at', '>=', from)
    .where('appointments.starts_at', '<', until)
    .select(
      'appointments.id',
      'appointments.state',
      'appointments.starts_at',
      'appointments.ends_at'
    )
    .select(OF_BOTH)
    .select(workingPair())

const proposed = (userId: string, from: Date, until: Date) =>
  ownAppointments(userId)
    .join('slots', 'slots.appointment_id', 'appointments.id')
    .whereNull('appointments.starts_at')
    // What moved stands where it moved to.
    .whereNot('appointments.state', 'moved')
    .where('slots.starts_at', '>=', from)
    .where('slots.starts_at', '<', until)
    .select('appointments.id', 'appointments.state', 'slots.starts_at', 'slots.ends_at')
    .select(OF_BOTH)
    .select(workingPair())
