import { DateTime } from 'luxon'
import { isAway } from '#profiles/absences'
import { commonRanges, withoutRanges, type Range } from '#profiles/ranges'
import { availableRanges } from '#profiles/available_ranges'
import { wakingRanges, type WakingHours } from '#appointments/waking_hours'
import type { Availability } from '#profiles/queries/availability_of'

/** Minutes since midnight on the clock of whoever looks. */
export type Span = { start: number; end: number }

/** `away`: the viewer told that they are absent on that day. */
export type AvailableDay = { day: string; own: Span[]; shared: Span[]; away: boolean }

type Person = Availability & { zone: string }

/** The other of a pair; `taken`: when one of the two has something else. */
type Other = Person & { waking: WakingHours; taken: Range[] }

const MIDNIGHT = 1440

/**
 * When a person is available on each of these days, on their own clock, and when the two of a pair could meet: the other is available
 * as well, the student awake, and neither has something else. Days on which
 * there is nothing to say are left out.
 */
export function availabilityWash(days: string[], own: Person, other: Other | null) {
  return days.flatMap((day): AvailableDay[] => {
    const midnight = DateTime.fromISO(day, { zone: own.zone })
    const nextMidnight = midnight.plus({ days: 1 }).startOf('day')
    const rangesOf = ({ windows, absences, zone }: Person) =>
      availableRanges(windows, absences, zone, midnight.toJSDate(), nextMidnight.toJSDate())
    const sharedOf = (ranges: Range[], { waking, taken, ...person }: Other) => {
      const awake = wakingRanges(waking, midnight.toJSDate(), nextMidnight.toJSDate())
      return withoutRanges(commonRanges(commonRanges(ranges, rangesOf(person)), awake), taken)
    }
    const spansOf = (ranges: Range[]) =>
      ranges.map((range) => spanOf(range, own.zone, nextMidnight)).filter(isSeen)

    const ranges = rangesOf(own)
    const away = isAway(own.absences, day)
    if (ranges.length === 0 && !away) return []
    const shared = other ? sharedOf(ranges, other) : []
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
