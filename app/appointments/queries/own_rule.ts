import SeriesRule from '#appointments/models/series_rule'
import { oneSeries } from '#appointments/queries/own_series'

/**
 * One proposal of a weekly slot of this person, with the slot.
 *
 * @throws E_ROW_NOT_FOUND, a 404, for a stranger's and another slot's as for one that does not exist.
 */
export async function ownRule(userId: string, seriesId: string, ruleId: string) {
  const series = await oneSeries(userId, seriesId)
  const rule = await SeriesRule.query().where({ id: ruleId, seriesId }).firstOrFail()
  return { series, rule }
}
