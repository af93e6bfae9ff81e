import type { DateTime } from 'luxon'

/** The next week in which an hour that was missed can be had again, at the same time of the same weekday on this clock. */
export function sameTimeAgain(startsAt: DateTime, zone: string, now: DateTime): DateTime {
  const start = startsAt.setZone(zone)
  const weeks = Math.floor(now.plus({ days: 1 }).diff(start, 'weeks').weeks) + 1
  return start.plus({ weeks: Math.max(1, weeks) })
}
