import type { DateTime } from 'luxon'
import { isDuring } from '#appointments/holidays'
import type Series from '#appointments/models/series'
import { weeksToPlan } from '#appointments/weeks_to_plan'
import { agreedRules } from '#appointments/queries/agreed_rules'
import { holidaysWithout } from '#appointments/queries/holidays_without'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { occurrences, ruleOf, type Occurrence } from '#appointments/occurrences'

export type DueOccurrence = Occurrence & {
  series: Series
  proposerId: string
  /** It is within a holiday in which the pair makes a break. */
  holiday: boolean
}

/** The hours of these series that are to be made at this moment, in two queries; none that has begun. */
export async function dueOccurrences(
  series: Series[],
  now: DateTime,
  client: QueryClientContract
): Promise<DueOccurrence[]> {
  const ids = series.map(({ id }) => id)
  const rules = await agreedRules(ids, client)
  const without = await holidaysWithout(ids, client)

  return series.flatMap((each) => {
    const [own, breaks] = [rules.get(each.id) ?? [], without.get(each.id)]
    const weeks = weeksToPlan(plannedOf(each), now)
    if (!weeks) return []
    return occurrences(own, weeks.from, weeks.until)
      .filter(({ startsAt }) => startsAt > now.toJSDate())
      .map((hour) => ({
        ...hour,
        series: each,
        proposerId: ruleOf(own, hour.week)!.proposerId,
        holiday: breaks !== undefined && isDuring(hour.startsAt, breaks.holidays, breaks.zone),
      }))
  })
}

/** A series that goes on has both weeks (series_agreed). */
export const plannedOf = ({ state, plannedWeek, trialWeek }: Series) => ({
  state,
  plannedWeek: plannedWeek!,
  trialWeek: trialWeek!,
})
