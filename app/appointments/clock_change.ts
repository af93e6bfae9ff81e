import { DateTime } from 'luxon'
import { CLOCKS_TOLD_WEEKS } from '#appointments/series_limits'
import { occurrences, ruleOf, weekAfter, weekOf, type Rule } from '#appointments/occurrences'

type Zones = { student: string; tutor: string }

/** From this hour on, a series is at another time of the day for those who are named. */
export type ClockChange = { week: string; startsAt: Date; changesFor: 'student' | 'tutor' | 'both' }

/**
 * The first hour, from one week to another, that is at another time than the one before it on the clock of one of the
 * two, because clocks change in one zone and not alike in the other; null while both keep theirs. What the two
 * agreed to change is no such thing.
 */
export function clockChange(
  rules: Rule[],
  fromWeek: string,
  untilWeek: string,
  zones: Zones
): ClockChange | null {
  for (let week = fromWeek; week <= untilWeek; week = weekAfter(week, 1)) {
    const rule = ruleOf(rules, week)
    if (!rule || weekOf(rule.startsOn) === week) continue
    const [before, hour] = occurrences([rule], weekAfter(week, -1), week)
    const changed = (zone: string) => timeIn(before.startsAt, zone) !== timeIn(hour.startsAt, zone)
    const [student, tutor] = [changed(zones.student), changed(zones.tutor)]
    if (student || tutor) {
      const changesFor = student && tutor ? 'both' : student ? 'student' : 'tutor'
      return { week, startsAt: hour.startsAt, changesFor }
    }
  }
  return null
}

const timeIn = (moment: Date, zone: string) =>
  DateTime.fromJSDate(moment, { zone }).toFormat('HH:mm')

/**
 * The change that is near enough to be told at this moment, or null.
 *
 * @param lastWeek of a series on trial, which makes no hours after it
 */
export function comingClockChange(
  rules: Rule[],
  now: DateTime,
  zones: Zones,
  lastWeek: string | null
): ClockChange | null {
  const week = weekOf(now.toISODate()!)
  const until = [weekAfter(week, CLOCKS_TOLD_WEEKS), ...(lastWeek ? [lastWeek] : [])].sort()[0]
  const change = clockChange(rules, week, until, zones)
  const near = now.plus({ weeks: CLOCKS_TOLD_WEEKS }).toJSDate()
  return change && now.toJSDate() < change.startsAt && change.startsAt <= near ? change : null
}
