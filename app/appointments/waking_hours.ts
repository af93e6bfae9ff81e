import { DateTime } from 'luxon'
import type { Range } from '#profiles/ranges'
import { minutesOf, type Window } from '#profiles/availability'
import { availableRanges } from '#profiles/available_ranges'

/** When a student's day begins and ends, on their own clock: `08:00`. */
export type WakingHours = { starts: string; ends: string; zone: string }

const WEEK = [1, 2, 3, 4, 5, 6, 7]

/** The student's waking hours between two moments. */
export function wakingRanges({ starts, ends, zone }: WakingHours, from: Date, until: Date) {
  const [startsMinute, endsMinute] = [minutesOf(starts), minutesOf(ends)]
  const days = WEEK.map((weekday): Window => ({ weekday, startsMinute, endsMinute }))
  return availableRanges(days, [], zone, from, until)
}

/** Whether the student is awake from the first to the last minute: within one day of theirs. */
export function isAwake({ starts, ends, zone }: WakingHours, { from, until }: Range) {
  const [first, last] = [from, until].map((moment) => DateTime.fromJSDate(moment, { zone }))
  const oneDay = first.toISODate() === last.toISODate()
  return oneDay && starts <= timeOf(first) && timeOf(last) <= ends
}

const timeOf = (moment: DateTime) =>
  moment.toISOTime({ precision: 'minute', includeOffset: false })!
