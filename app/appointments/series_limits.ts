import type { DateTime } from 'luxon'
import { clock } from '#core/clock'

/** Hours of a series are made until the end of this week from now, the present one not counted. */
export const WEEKS_AHEAD = 8

/** How many weeks a series is tried for. */
export const TRIAL_WEEKS = 4

/** "On continue ?" is asked once the last hour of the trial is over; at least this long remains to answer, in days. */
export const ANSWER_DAYS = 5

/** A holiday is asked about this many days before it begins, and answered until this many days before. */
export const HOLIDAY_ASKED_DAYS = 21
const HOLIDAY_CLOSES_DAYS = 3

/** Nobody is asked with less time to answer than this, in days; an hour isn't dropped in a holiday with less notice either. */
const LEAST_DAYS = 1

/** How many weeks ahead it is told that clocks change. */
export const CLOCKS_TOLD_WEEKS = 2

/**
 * Until when both may say whether they keep their hours in a holiday: days before it begins; of one that is nearer than that, since
 * they agreed on the slot so late, a day before the first hour that leaves a day to answer. Null when there is no such hour.
 *
 * @param begins its first midnight where the student is
 * @param hours when the hours in it begin, in order
 */
export function answersHolidayUntil(begins: DateTime, hours: Date[], now: DateTime): Date | null {
  const usual = begins.minus({ days: HOLIDAY_CLOSES_DAYS })
  if (usual > now.plus({ days: LEAST_DAYS })) return hours.length > 0 ? usual.toJSDate() : null
  const first = hours.find((hour) => hour >= now.plus({ days: 2 * LEAST_DAYS }).toJSDate())
  return first ? clock.at(first).minus({ days: LEAST_DAYS }).toJSDate() : null
}
