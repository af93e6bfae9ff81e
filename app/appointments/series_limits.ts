/** Hours of a series are made until the end of this week from now, the present one not counted. */
export const WEEKS_AHEAD = 8

/** How many weeks a series is tried for. */
export const TRIAL_WEEKS = 4

/** "On continue ?" is asked on the first day of the last week of the trial; at least this long remains to answer, in days. */
export const ANSWER_DAYS = 5

/** A holiday is asked about this many days before it begins, and no more from this many days before. */
export const HOLIDAY_ASKED_DAYS = 21
export const HOLIDAY_CLOSES_DAYS = 3

/** How many weeks ahead it is told that clocks change. */
export const CLOCKS_TOLD_WEEKS = 2
