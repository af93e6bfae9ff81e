import type { DateTime } from 'luxon'
import { goesOn, openProposal } from '#appointments/series_now'
import type { OwnRule, OwnSeries } from '#appointments/own_series'

/** Why a proposal came to nothing. */
export type Dropped = 'declined' | 'withdrawn' | 'overlapped' | 'pair_closed' | 'expired'

/**
 * The last proposal of a series when it came to nothing, and why; of a series that goes on the change of it, as long as its first day
 * is to come. Null when there is none, or the series has ended, which says more.
 */
export function droppedProposal(series: OwnSeries, now: DateTime) {
  const { latest, state, closed } = series
  if (state === 'ended' || latest.state === 'accepted' || openProposal(series, now)) return null
  if (goesOn(series) && latest.startsOn < now.toISODate()!) return null
  return { rule: latest, how: howDropped(latest, closed), change: goesOn(series) }
}

/** What the application withdraws itself is at the time of something else, unless the two are a pair no more. */
function howDropped({ state, answeredBy }: OwnRule, closed: boolean): Dropped {
  if (state === 'declined') return 'declined'
  if (state !== 'cancelled') return 'expired'
  if (answeredBy) return 'withdrawn'
  return closed ? 'pair_closed' : 'overlapped'
}
