import { clock } from '#core/clock'
import { workingPairs } from '#matching/queries/working_pairs'
import type { PlannedHour } from '#appointments/calendar_hour'
import { ownAppointments } from '#appointments/queries/own_appointments'

/** The hours of a person that were agreed on, as their calendar elsewhere keeps them; whoever asks says which. */
export const plannedHours = (userId: string) =>
  ownAppointments(userId)
    .whereNotNull('appointments.starts_at')
    .select('appointments.id', 'sequence', 'appointments.state', 'starts_at', 'ends_at')
    .select('appointments.updated_at', 'other.first_name as other_first_name')

/** Those of some weeks back until months ahead: a subscription is asked for many times a day. */
export function feedHours(userId: string, from: Date, until: Date): Promise<PlannedHour[]> {
  return (
    plannedHours(userId)
      .whereIn('appointments.state', ['confirmed', 'completed', 'missed'])
      // What doesn't take place as long as the pair can't plan comes back when it can.
      .where((query) =>
        query
          .whereNot('appointments.state', 'confirmed')
          .orWhere('appointments.ends_at', '<=', clock.now().toJSDate())
          .orWhereIn('appointments.pair_id', workingPairs().select('pairs.id'))
      )
      .where('starts_at', '>=', from)
      .where('starts_at', '<', until)
      .orderBy('starts_at')
      .orderBy('appointments.id')
      .limit(MOST)
  )
}

const MOST = 1000
