import db from '@adonisjs/lucid/services/db'
import { clock } from '#core/clock'
import type { Range } from '#profiles/ranges'
import { LONGEST_MINUTES } from '#appointments/slot_limits'

/** `planned`: an hour of this pair that was agreed on, rather than proposed or somebody else's. */
export type TakenTime = Range & { id: string; pairId: string; people: string[]; planned: boolean }

/** What a slot would take the place of, which is in nobody's way: an hour, or those of a weekly slot. */
export type Instead = { hour?: string; series?: string }

const PLANNED = ['confirmed', 'completed', 'missed']
const OF_BOTH = ['appointments.id', 'pair_id', 'student_id', 'tutor_id']

/** What these people planned or have proposed between two moments, with whomever, in one query. */
export async function takenTimes(
  userIds: string[],
  { from, until }: Range,
  { hour, series }: Instead = {}
): Promise<TakenTime[]> {
  // Nothing lasts longer than the longest hour, which lets the index on the start find the rows.
  const earliest = new Date(from.getTime() - LONGEST_MINUTES * 60_000)
  const ofThem = (query: any) =>
    query.whereIn('appointments.student_id', userIds).orWhereIn('appointments.tutor_id', userIds)

  const proposed = db
    .from('slots')
    .join('appointments', 'appointments.id', 'slots.appointment_id')
    .where('appointments.state', 'proposed')
    .where('appointments.expires_at', '>', clock.now().toJSDate())
    .whereBetween('slots.starts_at', [earliest, until])
    .where(ofThem)
    .select(OF_BOTH)
    .select('slots.starts_at', 'slots.ends_at')
    .select(db.raw('false AS planned'))
  const rows = await db
    .from('appointments')
    .whereIn('state', PLANNED)
    .whereBetween('starts_at', [earliest, until])
    .where(ofThem)
    .if(hour, (query) => query.whereNot('id', hour!))
    .if(series, (query) => query.whereRaw('series_id IS DISTINCT FROM ?', [series!]))
    .select(OF_BOTH)
    .select('starts_at', 'ends_at')
    .select(db.raw('true AS planned'))
    .unionAll(proposed)

  return rows.map((row) => ({
    id: row.id,
    from: row.starts_at,
    until: row.ends_at,
    pairId: row.pair_id,
    people: [row.student_id, row.tutor_id],
    planned: row.planned,
  }))
}
