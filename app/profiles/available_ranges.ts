import { IANAZone } from 'luxon'
import { joinedRanges, type Range } from '#profiles/ranges'
import { isAway, type Absence } from '#profiles/absences'
import type { Window } from '#profiles/availability'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/**
 * When somebody is available between two moments, in UTC, in order, those that touch as one. A moment counts when the
 * clock in this zone then shows a time within a window, on a day without an absence: an hour that the clock skips is no
 * time at all, one that it shows twice counts twice.
 */
export function availableRanges(
  windows: Window[],
  absences: Absence[],
  zone: string,
  from: Date,
  until: Date
): Range[] {
  const found = stretches(zone, from.getTime(), until.getTime()).flatMap(({ start, end, offset }) =>
    onWallClock(windows, absences, start + offset, end + offset).map((range) => ({
      from: new Date(range.start - offset),
      until: new Date(range.end - offset),
    }))
  )
  return joinedRanges(found)
}

/** A wall clock is read as if it were in UTC: there every day has 24 hours. */
function onWallClock(windows: Window[], absences: Absence[], start: number, end: number) {
  const found: { start: number; end: number }[] = []
  for (let midnight = Math.floor(start / DAY) * DAY; midnight < end; midnight += DAY) {
    const day = new Date(midnight)
    if (isAway(absences, day.toISOString().slice(0, 10))) continue
    const weekday = day.getUTCDay() || 7
    for (const window of windows.filter((each) => each.weekday === weekday)) {
      const opens = Math.max(start, midnight + window.startsMinute * MINUTE)
      const closes = Math.min(end, midnight + window.endsMinute * MINUTE)
      if (opens < closes) found.push({ start: opens, end: closes })
    }
  }
  return found
}

/** The time between two moments, cut where the zone changes its offset to UTC (in milliseconds here). */
function stretches(zone: string, from: number, until: number) {
  const clock = IANAZone.create(zone)
  const offsetAt = (moment: number) => clock.offset(moment) * MINUTE
  const found: { start: number; end: number; offset: number }[] = []
  for (let start = from; start < until;) {
    const offset = offsetAt(start)
    let end = start
    while (end < until && offsetAt(Math.min(end + DAY, until)) === offset) end += DAY
    end = end < until ? changeBetween(end, Math.min(end + DAY, until)) : until
    found.push({ start, end, offset })
    start = end
  }
  return found

  function changeBetween(before: number, after: number) {
    const offset = offsetAt(before)
    while (after - before > 1) {
      const middle = Math.floor((before + after) / 2)
      if (offsetAt(middle) === offset) before = middle
      else after = middle
    }
    return after
  }
}
