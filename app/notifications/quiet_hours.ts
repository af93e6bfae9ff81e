import { DateTime, IANAZone } from 'luxon'

/** Wall times, as `20:00`, on a clock of this zone. */
export type QuietHours = { startsAt: string; endsAt: string; zone: string }

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/**
 * The end of the quiet hours that this moment lies in, or null when it lies in none: at their end something
 * may leave, at their start nothing may any more. They begin on each day of the calendar, and end on the same or
 * the following one.
 */
export function quietUntil(now: DateTime, { startsAt, endsAt, zone }: QuietHours): DateTime | null {
  if (startsAt === endsAt) return null
  const today = now.setZone(zone).toISODate()!
  const ends = [dayAfter(today, -1), today].map((day) => {
    const lastDay = endsAt > startsAt ? day : dayAfter(day, 1)
    return {
      start: momentsOf(day, startsAt, zone).first,
      end: momentsOf(lastDay, endsAt, zone).last,
    }
  })
  const around = ends.find(({ start, end }) => start <= now.toMillis() && now.toMillis() < end)
  return around ? DateTime.fromMillis(around.end, { zone: 'utc' }) : null
}

/**
 * When a wall clock shows this time on this day. One that comes twice in the night of a clock change keeps the longer
 * quiet, from the first or until the last; one that is skipped is as much later as the clock jumps.
 */
function momentsOf(day: string, time: string, zone: string) {
  const wall = Date.parse(`${day}T${time}Z`)
  const clock = IANAZone.create(zone)
  // Every zone is less than a day from UTC, so these are its offsets before and after a change nearby.
  const [before, after] = [clock.offset(wall - DAY), clock.offset(wall + DAY)]
  const shown = [before, after]
    .map((offset) => ({ offset, moment: wall - offset * MINUTE }))
    .filter(({ offset, moment }) => clock.offset(moment) === offset)
    .map(({ moment }) => moment)
  if (shown.length === 0) shown.push(wall - before * MINUTE)
  return { first: Math.min(...shown), last: Math.max(...shown) }
}

const dayAfter = (day: string, days: number) =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10)
