import { joinTimes, type JoinWindow } from '#appointments/join_window'
import type { WeekHour } from '#planning/queries/week_hours'

/**
 * The hour that comes next; or the one that has just ended, while it may be joined and no other has opened. One whose pair can't
 * plan comes first only when no other does.
 */
export function nextOf(hours: WeekHour[], now: Date, window: JoinWindow): WeekHour | null {
  const joinable = hours.filter(
    (hour) => hour.state === 'confirmed' && takesPlace(hour) && timesOf(hour, window).closesAt > now
  )
  const unfinished = joinable.find((hour) => hour.ends_at > now)
  if (unfinished && timesOf(unfinished, window).opensAt <= now) return unfinished
  return (
    joinable[0] ?? hours.find((hour) => hour.state === 'confirmed' && hour.ends_at > now) ?? null
  )
}

/** The hours that are over and about which this person may say whether they were held, and has not. */
export const unsaidOf = (hours: WeekHour[], now: Date) =>
  hours.filter(
    ({ state, answer, ends_at: end }) => state === 'confirmed' && answer === null && end <= now
  )

/** What the week holds: an hour to come whose pair can't plan isn't counted. */
export const standsAt = (hour: WeekHour, now: Date) => takesPlace(hour) || hour.ends_at <= now

const takesPlace = ({ working }: WeekHour) => working !== null

const timesOf = ({ starts_at: startsAt, ends_at: endsAt }: WeekHour, window: JoinWindow) =>
  joinTimes({ startsAt, endsAt }, window)
