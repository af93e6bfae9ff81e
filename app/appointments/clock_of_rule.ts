import { goAlike, whoseClock } from '#appointments/whose_clock'
import type { OwnRule, OwnSeries } from '#appointments/own_series'

const [VIEWER, OTHER] = ['viewer', 'other'] as const

/** Whose clock a rule is on, where the two read different ones; and whether whom it follows has gone to live on another one. */
export function clockOfRule(
  { zone, follows }: OwnRule,
  series: OwnSeries,
  role: string,
  now: Date
) {
  const { ownTimeZone: viewer, otherTimeZone: other } = series
  const [leader, where] = follows === role ? [VIEWER, viewer] : [OTHER, other]
  return {
    zone,
    follows: whoseClock(zone, { viewer, other }, now),
    leftBy: goAlike(zone, where, now) ? null : leader,
  }
}
