import { DateTime } from 'luxon'

const FORMAT = "yyyy-MM-dd'T'HH:mm"

/**
 * The moment at which a wall clock in this zone shows this time, in UTC; the first of the two
 * when the clock shows it twice.
 *
 * @param local `2026-11-24T17:00`, as a date and time input gives it.
 * @returns null when the text is no time, or one that the clock skips when summer begins.
 */
export function momentOf(local: string, zone: string): DateTime<true> | null {
  const moment = DateTime.fromFormat(local, FORMAT, { zone })
  if (!moment.isValid || moment.toFormat(FORMAT) !== local) return null
  return moment.toUTC() as DateTime<true>
}
