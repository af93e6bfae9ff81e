import type { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import { workingPairs } from '#matching/queries/working_pairs'
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
  /** Not null while the pair works. */
  working: string | null
  /** What this person has said about it, if anything. */
  answer: string | null
  other_id: string
  other_first_name: string
  other_photo: string | null
  other_time_zone: string
}

/** More hours than two weeks hold, so that the next one is always among them. */
const LIMIT = 60

/**
 * The hours of this person from the week before theirs on, so that somebody is still asked about Sunday's on Monday, in one
 * query.
 */
export async function weekHours(userId: string, weekStart: DateTime): Promise<WeekHour[]> {
  const from = weekStart.minus({ weeks: 1 })
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
    .select(workingPair(), answerOf(userId))
    .select(shownPhoto('other.id', 'other_photo'))
}

const workingPair = () =>
  workingPairs().whereColumn('pairs.id', 'appointments.pair_id').select('pairs.id').as('working')

const answerOf = (userId: string) =>
  db
    .from('attendances')
    .whereColumn('appointment_id', 'appointments.id')
    .where('user_id', userId)
    .select('id')
    .as('answer')
