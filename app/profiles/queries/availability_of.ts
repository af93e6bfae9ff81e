import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import type { Absence } from '#profiles/absences'
import type { Window } from '#profiles/availability'

export type Availability = { windows: Window[]; absences: Absence[] }

const WINDOWS = `(SELECT coalesce(json_agg(json_build_object(
    'weekday', weekday, 'startsMinute', starts_minute, 'endsMinute', ends_minute
  ) ORDER BY weekday, starts_minute), '[]')
  FROM availabilities WHERE user_id = users.id) AS windows`

const ABSENCES = `(SELECT coalesce(json_agg(json_build_object(
    'startsOn', starts_on, 'endsOn', ends_on
  ) ORDER BY starts_on), '[]')
  FROM absences
  WHERE user_id = users.id AND ends_on >= :from AND starts_on <= :until) AS absences`

/**
 * The weekly windows of these people and their absences between two days, each on their own clock, in one query. A day
 * more is looked at on either side: it may be another day where the other person lives.
 */
export async function availabilityOf(userIds: string[], firstDay: string, lastDay: string) {
  const rows = await availabilityRows(userIds, firstDay, lastDay)
  return new Map<string, Availability>(
    rows.map(({ id, windows, absences }) => [id, { windows, absences }])
  )
}

/** The same as rows of a query that asks for more. */
export const availabilityRows = (userIds: string[], firstDay: string, lastDay: string) =>
  db
    .from('users')
    .whereIn('users.id', userIds)
    .select('users.id', db.raw(WINDOWS))
    .select(db.raw(ABSENCES, { from: dayAfter(firstDay, -1), until: dayAfter(lastDay, 1) }))

const dayAfter = (day: string, days: number) =>
  DateTime.fromISO(day, { zone: 'utc' }).plus({ days }).toISODate()!
