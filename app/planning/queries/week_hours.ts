import type { DateTime } from 'luxon'
import { LONGEST_MINUTES } from '#appointments/slot_limits'
import { shownPhoto } from '#profiles/queries/shown_photo'
import { hasRoom } from '#appointments/queries/session_room'
import { ownAppointments } from '#appointments/queries/own_appointments'

export type WeekHour = {
  id: string
  pair_id: string
  state: 'confirmed' | 'completed'
  starts_at: Date
  ends_at: Date
  plan: string
  /** Whether the two meet by a link, rather than in their conversation. */
  has_room: boolean
  other_id: string
  other_first_name: string
  other_photo: string | null
  other_time_zone: string
}

/** More hours than a week holds, so that the next one is always among them. */
const LIMIT = 40

/**
 * The hours of this person from the beginning of their week on, those of the night before that
 * still last included, in one query.
 */
export async function weekHours(userId: string, weekStart: DateTime): Promise<WeekHour[]> {
  const from = weekStart.minus({ minutes: LONGEST_MINUTES })
  return ownAppointments(userId)
    .whereIn('appointments.state', ['confirmed', 'completed'])
    .where('appointments.starts_at', '>', from.toJSDate())
    .orderBy('appointments.starts_at')
    .limit(LIMIT)
    .select('appointments.id', 'pair_id', 'appointments.state', 'starts_at', 'ends_at', 'plan')
    .select(
      'other.id as other_id',
      'other.first_name as other_first_name',
      'other.time_zone as other_time_zone'
    )
    .select(await hasRoom())
    .select(shownPhoto('other.id', 'other_photo'))
}
