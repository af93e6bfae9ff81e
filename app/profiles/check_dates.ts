import { DateTime } from 'luxon'

type Dates = { shownOn: string; expiresOn: string }
type Limits = {
  /** How long ago a check may have been shown. */
  checkShownMonths: number
  /** How long one holds at most. */
  checkYears: number
}

/**
 * Why these dates of a background check make no sense, or null: one wrong digit, and it would never expire. All days as
 * YYYY-MM-DD.
 */
export function checkDatesFault({ shownOn, expiresOn }: Dates, today: string, limits: Limits) {
  if (shownOn > today) return 'date_in_future' as const
  if (shownOn < shownFrom(today, limits)) return 'shown_too_long_ago' as const
  if (expiresOn <= today) return 'check_expired' as const
  return expiresOn > holdsUntil(shownOn, limits) ? ('expires_too_late' as const) : null
}

/** The first day on which a check that is noted today may have been shown. */
export const shownFrom = (today: string, { checkShownMonths: months }: Limits) =>
  DateTime.fromISO(today).minus({ months }).toISODate()!

/** The last day up to which a check that was shown on this day may hold. */
export const holdsUntil = (shownOn: string, { checkYears: years }: Limits) =>
  DateTime.fromISO(shownOn).plus({ years }).toISODate()!
