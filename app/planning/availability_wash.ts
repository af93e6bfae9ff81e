import { DateTime } from 'luxon'
import { isAway } from '#profiles/absences'
import { commonRanges, type Range } from '#profiles/ranges'
import { availableRanges } from '#profiles/available_ranges'
import type { Availability } from '#profiles/queries/availability_of'

/** Minutes since midnight on the clock of whoever looks. */
export type Span = { start: number; end: number }

/** `away`: the viewer told that they are absent on that day. */
export type AvailableDay = { day: string; own: Span[]; shared: Span[]; away: boolean }

type Person = Availability & { zone: string }

const MIDNIGHT = 1440

/**
 * When a person is available on each of these days, on their own clock, and when the other is as well. Days on which
 * there is nothing to say are left out.
 */
export function availabilityWash(days: string[], own: Person, other: Person | null) {
  return days.flatMap((day): AvailableDay[] => {
    const midnight = DateTime.fromISO(day, { zone: own.zone })
    const nextMidnight = midnight.plus({ days: 1 }).startOf('day')
    const rangesOf = ({ windows, absences, zone }: Person) =>
      availableRanges(windows, absences, zone, midnight.toJSDate(), nextMidnight.toJSDate())
    const spansOf = (ranges: Range[]) =>
      ranges.map((range) => spanOf(range, own.zone, nextMidnight)).filter(isSeen)

    const ranges = rangesOf(own)
    const away = isAway(own.absences, day)
    if (ranges.length === 0 && !away) return []
    const shared = other ? commonRanges(ranges, rangesOf(other)) : []
    return [{ day, own: spansOf(ranges), shared: spansOf(shared), away }]
  })
}

const spanOf = ({ from, until }: Range, zone: string, nextMidnight: DateTime): Span => ({
  start: minuteOf(from, zone),
  end: until >= nextMidnight.toJSDate() ? MIDNIGHT : minuteOf(until, zone),
})

/** Within the hour that a clock shows twice, an end may seem to lie before its beginning. */
const isSeen = ({ start, end }: Span) => start < end

function minuteOf(moment: Date, zone: string) {
  const { hour, minute } = DateTime.fromJSDate(moment, { zone })
  return hour * 60 + minute
}
