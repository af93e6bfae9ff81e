import db from '@adonisjs/lucid/services/db'
import { WEEKS_AHEAD } from '#appointments/series_limits'
import type SeriesRule from '#appointments/models/series_rule'
import { occurrences, weekAfter, weekOf } from '#appointments/occurrences'

/** When the first hour that is planned by this rule begins, which may be after its first day; null while none is. */
export async function firstHourOf(rule: SeriesRule): Promise<Date | null> {
  const week = weekOf(rule.startsOn)
  const hours = occurrences([rule], week, weekAfter(week, WEEKS_AHEAD))
  const row = await db
    .from('appointments')
    .where({ series_id: rule.seriesId, state: 'confirmed' })
    .whereIn(
      'starts_at',
      hours.map(({ startsAt }) => startsAt)
    )
    .min('starts_at as first')
    .first()
  return row.first
}
