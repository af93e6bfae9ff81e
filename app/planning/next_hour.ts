import { joinClosesAt, joinOpensAt } from '#appointments/slot_limits'
import type { WeekHour } from '#planning/queries/week_hours'

/** The hour that comes next; or the one that has just ended, while it may be joined and no other has opened. */
export function nextOf(hours: WeekHour[], now: Date): WeekHour | null {
  const joinable = hours.filter(
    (hour) => hour.state === 'confirmed' && joinClosesAt(hour.ends_at) > now
  )
  const unfinished = joinable.find((hour) => hour.ends_at > now)
  if (unfinished && joinOpensAt(unfinished.starts_at) <= now) return unfinished
  return joinable[0] ?? null
}
