import { occurrences, type Occurrence, type Rule } from '#appointments/occurrences'

type Hour = { week: string; startsAt: Date; leftOut: string | null }

/** Whether an hour of a series has not begun, or was left out. */
export const mayChange = (
  hour: Pick<Hour, 'startsAt' | 'leftOut'> & { state: string },
  now: Date
) => hour.leftOut !== null || (hour.state === 'confirmed' && hour.startsAt > now)

/** Left out by the two themselves: such an hour is taken up by nothing but another date for it. */
const BY_THE_TWO = 'skipped'

/**
 * Of the hours of a series that are to come or were left out, of which each week has one at most, those that another rule moves, and
 * where to: that of its first week, whose day both agreed on, whatever became of it; of the others what stands where the rules before
 * had put it, and what was left out. What the two moved or skipped by itself stays.
 *
 * @param first the week of the first day of the rule that was just agreed on
 */
export function hoursToChange<Each extends Hour>(
  hours: Each[],
  before: Rule[],
  rules: Rule[],
  first: string
) {
  const follows = (hour: Each) =>
    hour.leftOut !== null ? hour.leftOut !== BY_THE_TWO : standsAt(hour, before)
  return hours
    .filter((hour) => hour.week === first || follows(hour))
    .map((hour) => ({ hour, to: occurrenceOf(hour, rules)! }))
}

const occurrenceOf = ({ week }: Hour, rules: Rule[]): Occurrence | undefined =>
  occurrences(rules, week, week)[0]

const standsAt = (hour: Hour, rules: Rule[]) =>
  occurrenceOf(hour, rules)?.startsAt.getTime() === hour.startsAt.getTime()
