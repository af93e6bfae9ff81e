import SeriesRule from '#appointments/models/series_rule'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

/** The rules that were agreed on for each of these series, in that order. */
export async function agreedRules(seriesIds: string[], client: QueryClientContract) {
  const rules = await SeriesRule.query({ client })
    .whereIn('seriesId', seriesIds)
    .where('state', 'accepted')
    .orderBy('answeredAt')
    .orderBy('id')
  return Map.groupBy(rules, ({ seriesId }) => seriesId)
}
