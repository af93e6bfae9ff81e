import { TRIAL_WEEKS } from '#appointments/series_limits'
import { occurrences, weekAfter, weekOf, type Rule } from '#appointments/occurrences'

type Hour = { startsAt: Date; endsAt: Date }

/** The hours of a rule's trial. */
export function firstHours(rule: Rule) {
  const week = weekOf(rule.startsOn)
  return occurrences([rule], week, weekAfter(week, TRIAL_WEEKS - 1))
}

export const overlap = (one: Hour, other: Hour) =>
  one.startsAt < other.endsAt && other.startsAt < one.endsAt

/** What these rules make around the first hours of another one: a week more on either side, on another clock the same hour may be in it. */
export function hoursAround(rules: Rule[], { startsOn }: Rule) {
  const from = weekAfter(weekOf(startsOn), -1)
  return occurrences(rules, from, weekAfter(from, TRIAL_WEEKS + 1))
}

/** Whether some of the first hours of the one that begins later are at the time of the other. */
export function cross(one: Rule, other: Rule) {
  const [early, late] = one.startsOn <= other.startsOn ? [one, other] : [other, one]
  const around = hoursAround([early], late)
  return firstHours(late).some((hour) => around.some((each) => overlap(hour, each)))
}

/** Whether an hour is at the time of one that a rule makes. */
export function isAtTimeOf(hour: Hour, rule: Rule) {
  const startsOn = hour.startsAt.toISOString().slice(0, 10)
  return hoursAround([rule], { ...rule, startsOn }).some((each) => overlap(hour, each))
}
