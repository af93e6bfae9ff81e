import { DateTime } from 'luxon'

/**
 * The one source of "now". It follows luxon's own clock, so that freezing it in a test
 * freezes the models' timestamps as well.
 */
export const clock = {
  /** The present moment, in UTC. */
  now: () => DateTime.utc() as DateTime<true>,
  /** A moment as the database gives it in a plain row, in UTC. */
  at: (date: Date) => DateTime.fromJSDate(date, { zone: 'utc' }) as DateTime<true>,
}
