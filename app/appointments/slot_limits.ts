import type { DateTime } from 'luxon'

/** An hour may be as short or as long as this, in minutes; the database holds the same. How long one usually is, staff say. */
export const SHORTEST_MINUTES = 15
export const LONGEST_MINUTES = 240

/** How many slots one proposal may offer. */
export const MOST_SLOTS = 3

/** Nobody can answer a proposal any more from this long before its last slot, in hours. */
const ANSWER_HOURS = 2
export const answersUntil = (lastStart: DateTime) => lastStart.minus({ hours: ANSWER_HOURS })

/** "Rejoindre" is open from this long before the start until this long after the end, in minutes. */
export const JOIN_OPENS_MINUTES = 15
export const JOIN_CLOSES_MINUTES = 30

/** Whether the two may join at this moment. */
export function isJoinable(now: Date, startsAt: Date, endsAt: Date) {
  return now >= joinOpensAt(startsAt) && now < joinClosesAt(endsAt)
}

export const joinOpensAt = (startsAt: Date) => minutesAfter(startsAt, -JOIN_OPENS_MINUTES)
export const joinClosesAt = (endsAt: Date) => minutesAfter(endsAt, JOIN_CLOSES_MINUTES)

const minutesAfter = (moment: Date, minutes: number) =>
  new Date(moment.getTime() + minutes * 60_000)
