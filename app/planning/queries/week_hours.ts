import type { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import { clock } from '#core/clock'
import { planSource, type planFrom } from '#homework/queries/plan_source'
import { shownPhoto } from '#profiles/queries/shown_photo'
import { hasRoom } from '#appointments/queries/session_room'
import { workingPair } from '#appointments/queries/working_pair'
import { ownAppointments } from '#appointments/queries/own_appointments'

export type WeekHour = {
  id: string
  pair_id: string
  state: 'confirmed' | 'completed'
  starts_at: Date
  ends_at: Date
  plan: string
  /** What else the next hours are about; null for those that are far or over. */
  plan_source: Parameters<typeof planFrom>[0] | null
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
    .select(nextPlans())
    .select(shownPhoto('other.id', 'other_photo'))
}

/** Of the next two hours alone: today begins with one of them. */
const nextPlans = () => {
  const now = clock.now()
  const place = 'row_number() OVER (PARTITION BY appointments.ends_at > :over ORDER BY starts_at)'
  return db.raw(
    `CASE WHEN appointments.ends_at > :over AND ${place} <= 2
      THEN ${planSource('appointments.pair_id')} END AS plan_source`,
    { now: now.toJSDate(), over: now.minus({ hours: 2 }).toJSDate() } as Record<string, any>
  )
}

const answerOf = (userId: string) =>
  db
    .from('attendances')
    .whereColumn('appointment_id', 'appointments.id')
    .where('user_id', userId)
    .select('id')
    .as('answer')
