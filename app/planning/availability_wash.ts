import { DateTime } from 'luxon'
import type { Window } from '#profiles/availability'

/** Minutes since midnight on the clock of whoever looks. */
export type Span = { start: number; end: number }
export type AvailableDay = { day: string; own: Span[]; shared: Span[] }

type Person = { windows: Window[]; zone: string }

const MIDNIGHT = 1440

/**
 * When a person is available on each of these days, on their own clock, and when the other is as
 * well: their windows are read on their clock of that very day, as an offset may change in between.
 * Days without a window are left out.
 */
export function availabilityWash(days: string[], own: Person, other: Person | null) {
  return days.flatMap((day): AvailableDay[] => {
    const { weekday } = DateTime.fromISO(day, { zone: 'utc' })
    const spans = joined(own.windows.filter((window) => window.weekday === weekday).map(toSpan))
    if (spans.length === 0) return []
    const theirs = other ? joined(spansSeenFrom(own.zone, day, other)) : []
    return [{ day, own: spans, shared: common(spans, theirs) }]
  })
}

const toSpan = ({ startsMinute, endsMinute }: Window): Span => ({
  start: startsMinute,
  end: endsMinute,
})

/** What of the other's windows falls on this day of the viewer's. Two clocks are less than a day apart. */
function spansSeenFrom(zone: string, day: string, { windows, zone: theirZone }: Person): Span[] {
  const midnight = DateTime.fromISO(day, { zone })
  const nextMidnight = midnight.plus({ days: 1 })
  const theirDay = DateTime.fromISO(day, { zone: theirZone })

  return [-1, 0, 1]
    .map((offset) => theirDay.plus({ days: offset }))
    .flatMap((date) =>
      windows
        .filter(({ weekday }) => weekday === date.weekday)
        .map(({ startsMinute, endsMinute }) => ({
          from: DateTime.max(momentAt(date, startsMinute), midnight),
          until: DateTime.min(momentAt(date, endsMinute), nextMidnight),
        }))
    )
    .filter(({ from, until }) => from < until)
    .map(({ from, until }) => ({
      start: minuteOf(from.setZone(zone)),
      end: until >= nextMidnight ? MIDNIGHT : minuteOf(until.setZone(zone)),
    }))
}

const momentAt = (date: DateTime, minute: number) =>
  minute === MIDNIGHT
    ? date.plus({ days: 1 }).startOf('day')
    : date.set({ hour: Math.floor(minute / 60), minute: minute % 60 })

const minuteOf = ({ hour, minute }: DateTime) => hour * 60 + minute

/** Windows that touch are one. */
function joined(spans: Span[]): Span[] {
  const result: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else result.push({ ...span })
  }
  return result
}

const common = (some: Span[], others: Span[]): Span[] =>
  some
    .flatMap((a) =>
      others.map((b) => ({ start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) }))
    )
    .filter(({ start, end }) => start < end)
