import type { DateTime } from 'luxon'
import { TRIAL_WEEKS } from '#appointments/series_limits'
import { lastPlannedWeek } from '#appointments/weeks_to_plan'
import { weekAfter, weekOf } from '#appointments/occurrences'

/** The days on which a rule that begins then has hours before long: those of its trial, and those that are planned already. */
export function daysAhead(startsOn: string, now: DateTime) {
  const trial = weekAfter(weekOf(startsOn), TRIAL_WEEKS)
  const planned = weekAfter(lastPlannedWeek(now), 1)
  return { first: startsOn, last: trial > planned ? trial : planned }
}
