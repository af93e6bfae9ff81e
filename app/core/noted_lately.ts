import { DateTime } from 'luxon'

/** How long after a talk its day can still be noted, in months. */
const MONTHS = 3

/**
 * The first day that a talk noted today may have been held on, both as YYYY-MM-DD. One wrong digit of the year, and a talk
 * of long ago would open what a talk opens.
 */
export const notedFrom = (today: string) =>
  DateTime.fromISO(today).minus({ months: MONTHS }).toISODate()!

/** Why this day of a talk makes no sense, or null. */
export function talkDayFault(heldOn: string, today: string) {
  if (heldOn > today) return 'date_in_future' as const
  return heldOn < notedFrom(today) ? ('held_too_long_ago' as const) : null
}
