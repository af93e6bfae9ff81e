import { IANAZone } from 'luxon'
import { momentOf } from '#core/wall_time'

/**
 * What a weekly slot follows: on the weekday of its first day, at this time of a wall clock in this zone.
 * `startsOn` is `2026-11-25`, `wallTime` is `17:00`.
 */
export type Rule = { startsOn: string; wallTime: string; minutes: number; zone: string }

/** The hour of one week, which is named by its Monday: a series has at most one in each. */
export type Occurrence = { week: string; day: string; startsAt: Date; endsAt: Date }

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** The Monday of the week of this day, both `2026-11-23`. */
export const weekOf = (day: string) => dayAfter(day, 1 - weekdayOf(day))

export const weekAfter = (week: string, weeks: number) => dayAfter(week, 7 * weeks)

export const dayAfter = (day: string, days: number) =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10)

/** From 1 for Monday to 7. */
const weekdayOf = (day: string) => new Date(day).getUTCDay() || 7

/**
 * The hours of a series from one week to another, both included. Of its rules, in the order in which they were
 * agreed on, the latest holds from the week of its first day: what was agreed on before goes on until then.
 */
export function occurrences(rules: Rule[], fromWeek: string, untilWeek: string): Occurrence[] {
  const found: Occurrence[] = []
  for (let week = fromWeek; week <= untilWeek; week = weekAfter(week, 1)) {
    const rule = ruleOf(rules, week)
    if (rule) found.push(occurrenceIn(rule, week))
  }
  return found
}

/** The hour of the first day of a rule. */
export function firstHour(rule: Rule): Occurrence {
  return occurrenceIn(rule, weekOf(rule.startsOn))
}

export const ruleOf = <Each extends Rule>(rules: Each[], week: string) =>
  rules.findLast(({ startsOn }) => weekOf(startsOn) <= week)

/** The first week that has an hour: not always that of the rule that was agreed on first. */
export const firstWeekOf = (rules: Rule[]) =>
  rules.map(({ startsOn }) => weekOf(startsOn)).sort()[0]

/** Those that take over after this week, in that order; a rule whose place another one took never does. */
export const laterRules = <Each extends Rule>(rules: Each[], week: string) =>
  rules
    .filter((rule) => week < weekOf(rule.startsOn) && ruleOf(rules, weekOf(rule.startsOn)) === rule)
    .toSorted((one, two) => (one.startsOn < two.startsOn ? -1 : 1))

function occurrenceIn({ startsOn, wallTime, minutes, zone }: Rule, week: string): Occurrence {
  const day = dayAfter(week, weekdayOf(startsOn) - 1)
  const startsAt = momentOn(day, wallTime, zone)
  return { week, day, startsAt, endsAt: new Date(startsAt.getTime() + minutes * MINUTE) }
}

/**
 * The moment at which a wall clock shows this time on this day. A time that comes twice is the first of the two; one that
 * the clock skips is as much later as the clock jumps, so that 2:30 becomes 3:30.
 */
export function momentOn(day: string, wallTime: string, zone: string): Date {
  const local = `${day}T${wallTime}`
  const moment = momentOf(local, zone)
  if (moment) return moment.toJSDate()
  const wall = Date.parse(`${local}Z`)
  const offsetBefore = IANAZone.create(zone).offset(wall - DAY)
  return new Date(wall - offsetBefore * MINUTE)
}
