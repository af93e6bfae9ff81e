import { isAwayDuring, type Absence } from '#profiles/absences'
import { isDuring, type Holiday } from '#appointments/holidays'
import { isAwake, type WakingHours } from '#appointments/waking_hours'
import { occurrences, weekAfter, type Occurrence, type Rule } from '#appointments/occurrences'

/** What the hours of a series keep to, whatever else is planned. Of the waking hours the student's clock counts. */
export type SeriesBounds = { waking: WakingHours; holidays: Holiday[]; away: Away[] }

/** When one of the two is away, on their own calendar. */
export type Away = { userId: string; absences: Absence[]; zone: string }

/** Hours of the weeks from the first to the last, one after the other; without a last one they go on. */
export type Spell = { from: Date; until: Date | null }

type Hour = Pick<Occurrence, 'startsAt' | 'endsAt'>

/** How many weeks are looked at to say when the hours of a rule are outside the waking hours: clocks change within a year. */
const WEEKS_LOOKED_AT = 52

/**
 * Why an hour of a series isn't to be, or null.
 *
 * @param chosen whether both agreed on its very day, the first one of a rule: they know what day it is
 */
export function reasonAgainst(
  { startsAt, endsAt }: Hour,
  bounds: SeriesBounds,
  { chosen }: { chosen: boolean }
) {
  const { waking, holidays } = bounds
  if (!chosen && isDuring(startsAt, holidays, waking.zone)) return 'holiday' as const
  if (!chosen && awayDuring({ startsAt, endsAt }, bounds).length > 0) return 'absence' as const
  return isAwake(waking, { from: startsAt, until: endsAt }) ? null : ('outside_waking' as const)
}

/** Which of the two are away during an hour, by their ids. */
export const awayDuring = (hour: Hour, { away }: Pick<SeriesBounds, 'away'>) =>
  away
    .filter(({ absences, zone }) => isAwayDuring(absences, hour, zone))
    .map(({ userId }) => userId)

/** When, in the year from this week on, the hours of these rules are outside the waking hours. */
export function sleepingSpells(rules: Rule[], waking: WakingHours, fromWeek: string): Spell[] {
  const lastWeek = weekAfter(fromWeek, WEEKS_LOOKED_AT - 1)
  const spells: Spell[] = []
  let before: Date | null = null
  for (const { startsAt, endsAt } of occurrences(rules, fromWeek, lastWeek)) {
    const asleep = !isAwake(waking, { from: startsAt, until: endsAt })
    if (asleep && !before) spells.push({ from: startsAt, until: null })
    if (!asleep && before) spells.at(-1)!.until = before
    before = asleep ? startsAt : null
  }
  return spells
}
