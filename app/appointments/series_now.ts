import type { DateTime } from 'luxon'
import { comingClockChange } from '#appointments/clock_change'
import { firstWeekOf, occurrences, weekAfter, weekOf } from '#appointments/occurrences'
import type { OwnRule, OwnSeries } from '#appointments/own_series'

type Viewer = { id: string; role: string }

/** The slot, or the change of one, that waits for an answer, or null. */
export function openProposal({ latest }: OwnSeries, now: DateTime): OwnRule | null {
  return latest.state === 'proposed' && latest.expiresAt > now.toJSDate() ? latest : null
}

/** What both are asked and can still answer. */
export const openQuestions = ({ questions }: OwnSeries, now: DateTime) =>
  questions.filter(({ outcome, closesAt }) => outcome === null && closesAt > now.toJSDate())

/** Whether it goes on making hours. */
export const goesOn = ({ state }: OwnSeries) => state === 'trial' || state === 'active'

/** The last one that was agreed on, which a change begins with. */
export const presentRule = ({ rules, latest }: OwnSeries) => rules.at(-1) ?? latest

/** What is to know of it before it changes; nothing once it doesn't go on. */
export function goingOn(series: OwnSeries) {
  const { id, rules: agreed, state, trialWeek } = series
  return goesOn(series) ? { id, agreed, lastWeek: state === 'trial' ? trialWeek : null } : undefined
}

/** Its next hour by its rules, or null when it doesn't go on. */
export function nextHour(series: OwnSeries, now: DateTime) {
  const { rules } = series
  if (!goesOn(series)) return null
  const [week, first] = [weekOf(now.toISODate()!), firstWeekOf(rules)]
  const from = first > week ? first : week
  const hours = occurrences(rules, from, weekAfter(from, 2))
  return hours.find(({ startsAt }) => startsAt > now.toJSDate()) ?? null
}

/** From which hour on clocks, which are about to change, move the slot, and for whom; or null. */
export function nearClockChange(series: OwnSeries, { role }: Viewer, now: DateTime) {
  const { rules, state, trialWeek, ownTimeZone: own, otherTimeZone: other } = series
  if (!goesOn(series)) return null
  const zones = role === 'student' ? { student: own, tutor: other } : { student: other, tutor: own }
  const change = comingClockChange(rules, now, zones, state === 'trial' ? trialWeek : null)
  if (!change) return null
  const { startsAt, changesFor } = change
  if (changesFor === 'both') return { startsAt, changesFor }
  return { startsAt, changesFor: changesFor === role ? ('viewer' as const) : ('other' as const) }
}
