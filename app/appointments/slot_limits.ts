import type { DateTime } from 'luxon'

/** An hour may be as short or as long as this, in minutes; the database holds the same. How long one usually is, staff say. */
export const SHORTEST_MINUTES = 15
export const LONGEST_MINUTES = 240

/** How many slots one proposal may offer. */
export const MOST_SLOTS = 3

/**
 * How far ahead an hour, or the first one of a weekly slot, may be proposed, and homework or a task be due, in months: a year
 * further on is a slip of the finger.
 */
export const MONTHS_AHEAD = 12

/** Nobody can answer a proposal any more from this long before its last slot, in hours. */
const ANSWER_HOURS = 2
export const answersUntil = (lastStart: DateTime) => lastStart.minus({ hours: ANSWER_HOURS })
