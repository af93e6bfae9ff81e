import db from '@adonisjs/lucid/services/db'
import type { Range } from '#profiles/ranges'

/** An hour that was agreed on; `confirmed` as long as nobody has said whether it was held. */
export type AgreedHour = { id: string; pairId: string; confirmed: boolean } & Range

/**
 * Each person's hours between two moments and in the whole weeks around them, as a column, `hours`, of a query of `users` that asks for more:
 * the others of a week say whether it is full.
 */
export const agreedHoursColumn = ({ from, until }: Range) =>
  db.raw(
    `(SELECT coalesce(json_agg(json_build_object(
        'id', id, 'pairId', pair_id, 'confirmed', state = 'confirmed', 'from', starts_at, 'until', ends_at
      ) ORDER BY starts_at), '[]')
      FROM appointments
      WHERE (student_id = users.id OR tutor_id = users.id) AND state IN ('confirmed', 'completed', 'missed')
        AND starts_at >= :from AND starts_at < :until) AS hours`,
    { from: shifted(from, -WEEK), until: shifted(until, WEEK) }
  )

const WEEK = 7 * 24 * 60 * 60 * 1000
const shifted = (moment: Date, away: number) => new Date(moment.getTime() + away)

/** The hours of such a column, whose moments JSON holds as text. */
export const readAgreedHours = (
  hours: { id: string; pairId: string; confirmed: boolean; from: string; until: string }[]
): AgreedHour[] =>
  hours.map((hour) => ({ ...hour, from: new Date(hour.from), until: new Date(hour.until) }))
