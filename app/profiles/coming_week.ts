import type { DateTime } from 'luxon'
import type { Window } from '#profiles/availability'

const DAYS = [0, 1, 2, 3, 4, 5, 6]
const MIDNIGHT = 1440

/**
 * When each weekly window comes next, from today on in its owner's own zone: a moment can be said on anybody's clock,
 * by the offsets that hold on that very day.
 */
export function comingWeek(windows: Window[], zone: string, now: DateTime) {
  const today = now.setZone(zone).startOf('day')
  return DAYS.map((day) => today.plus({ days: day })).flatMap((date) =>
    windows
      .filter(({ weekday }) => weekday === date.weekday)
      .map(({ startsMinute, endsMinute }) => ({
        startsAt: momentAt(date, startsMinute).toUTC().toISO()!,
        endsAt: momentAt(date, endsMinute).toUTC().toISO()!,
      }))
  )
}

const momentAt = (date: DateTime, minute: number) =>
  minute === MIDNIGHT
    ? date.plus({ days: 1 }).startOf('day')
    : date.set({ hour: Math.floor(minute / 60), minute: minute % 60 })
