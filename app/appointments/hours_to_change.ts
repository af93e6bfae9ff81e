import { occurrences, type Occurrence, type Rule } from '#appointments/occurrences'

type Hour = { week: string; startsAt: Date; leftOut: string | null }

/**
 * Of the hours of a series that are to come or were left out, those that another rule moves, and where to: what stands where the rules
 * before had put it, and what was left out. What the two moved by itself stays.
 */
export function hoursToChange<Each extends Hour>(hours: Each[], before: Rule[], rules: Rule[]) {
  return hours
    .filter((hour) => hour.leftOut !== null || standsAt(hour, before))
    .map((hour) => ({ hour, to: occurrenceOf(hour, rules)! }))
}

const occurrenceOf = ({ week }: Hour, rules: Rule[]): Occurrence | undefined =>
  occurrences(rules, week, week)[0]

const standsAt = (hour: Hour, rules: Rule[]) =>
  occurrenceOf(hour, rules)?.startsAt.getTime() === hour.startsAt.getTime()
