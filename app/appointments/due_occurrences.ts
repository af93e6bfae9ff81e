import type { DateTime } from 'luxon'
import type Series from '#appointments/models/series'
import { weeksToPlan } from '#appointments/weeks_to_plan'
import { agreedRules } from '#appointments/queries/agreed_rules'
import { boundsOfSeries } from '#appointments/queries/bounds_of_series'
import { reasonAgainst } from '#appointments/series_bounds'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { occurrences, ruleOf, type Occurrence } from '#appointments/occurrences'

export type DueOccurrence = Occurrence & {
  series: Series
  proposerId: string
  /** Why it isn't to be, whatever else is planned: a break in a holiday, an absence, or the student's night. */
  against: ReturnType<typeof reasonAgainst>
}

/** The hours of these series that are to be made at this moment, in four queries; none that has begun. */
export async function dueOccurrences(
  series: Series[],
  now: DateTime,
  client: QueryClientContract
): Promise<DueOccurrence[]> {
  const ids = series.map(({ id }) => id)
  const rules = await agreedRules(ids, client)
  const bounds = await boundsOfSeries(series, client)

  return series.flatMap((each) => {
    const own = rules.get(each.id) ?? []
    const weeks = weeksToPlan(plannedOf(each), now)
    if (!weeks) return []
    return occurrences(own, weeks.from, weeks.until)
      .filter(({ startsAt }) => startsAt > now.toJSDate())
      .map((hour) => {
        const { proposerId, startsOn } = ruleOf(own, hour.week)!
        const chosen = hour.day === startsOn
        const against = reasonAgainst(hour, bounds.get(each.id)!, { chosen })
        return { ...hour, series: each, proposerId, against }
      })
  })
}

/** A series that goes on has both weeks (series_agreed). */
export const plannedOf = ({ state, plannedWeek, trialWeek }: Series) => ({
  state,
  plannedWeek: plannedWeek!,
  trialWeek: trialWeek!,
})
