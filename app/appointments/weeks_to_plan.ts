import type { DateTime } from 'luxon'
import { weekAfter, weekOf } from '#appointments/occurrences'
import { WEEKS_AHEAD } from '#appointments/series_limits'

type Planned = { state: string; plannedWeek: string; trialWeek: string }

/** The last week of which hours are made at this moment. */
export const lastPlannedWeek = (now: DateTime) => weekAfter(weekOf(now.toISODate()!), WEEKS_AHEAD)

/** The weeks, both included, of which a series has no hour yet and should; null when there is none. On trial it ends with the trial. */
export function weeksToPlan({ state, plannedWeek, trialWeek }: Planned, now: DateTime) {
  const ahead = lastPlannedWeek(now)
  const until = state === 'trial' && trialWeek < ahead ? trialWeek : ahead
  const from = weekAfter(plannedWeek, 1)
  return from <= until ? { from, until } : null
}
