import { DateTime, IANAZone } from 'luxon'

const FORMAT = "yyyy-MM-dd'T'HH:mm"
const MINUTE = 60 * 1000
const DAY = 24 * 60 * MINUTE

/**
 * The moment at which a wall clock in this zone shows this time, in UTC; the first of the two
 * when the clock shows it twice. Luxon alone answers the second one or the first, as it is winter
 * or summer today.
 *
 * @param local `2026-11-24T17:00`, as a date and time input gives it.
 * @returns null when the text is no time, or one that the clock skips when summer begins.
 */
export function momentOf(local: string, zone: string): DateTime<true> | null {
  const wall = DateTime.fromFormat(local, FORMAT, { zone: 'utc' })
  if (!wall.isValid) return null

  const clock = IANAZone.create(zone)
  // Every zone is less than a day from UTC, so these are its offsets before and after a change nearby.
  const offsets = [clock.offset(wall.toMillis() - DAY), clock.offset(wall.toMillis() + DAY)]
  const moments = offsets
    .map((offset) => ({ offset, instant: wall.toMillis() - offset * MINUTE }))
    .filter(({ offset, instant }) => clock.offset(instant) === offset)
    .map(({ instant }) => instant)
  if (moments.length === 0) return null
  return DateTime.fromMillis(Math.min(...moments), { zone: 'utc' }) as DateTime<true>
}
