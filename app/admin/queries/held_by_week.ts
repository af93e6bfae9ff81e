import db from '@adonisjs/lucid/services/db'
import { clock } from '#core/clock'

const WEEKS = 8

/** How many hours were held and missed in each of the last weeks, the present one last. A week begins on this clock's Monday. */
export async function heldByWeek(timeZone: string) {
  const monday = clock.now().setZone(timeZone).startOf('week')
  const first = monday.minus({ weeks: WEEKS - 1 })
  const { rows } = await db.rawQuery(
    `SELECT (date_trunc('week', starts_at AT TIME ZONE :timeZone))::date::text AS week,
       count(*) FILTER (WHERE state = 'completed')::integer AS held,
       count(*) FILTER (WHERE state = 'missed')::integer AS missed
     FROM appointments
     WHERE state IN ('completed', 'missed') AND starts_at >= :first
     GROUP BY 1`,
    { timeZone, first: first.toJSDate() }
  )
  const found = new Map<string, { held: number; missed: number }>(
    rows.map(({ week, held, missed }: any) => [week, { held, missed }])
  )
  return Array.from({ length: WEEKS }, (_, place) => {
    const week = first.plus({ weeks: place }).toISODate()!
    return { week, ...(found.get(week) ?? { held: 0, missed: 0 }) }
  })
}
