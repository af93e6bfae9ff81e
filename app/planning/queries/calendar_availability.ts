import { availabilityOf } from '#profiles/queries/availability_of'
import type { CurrentPair } from '#matching/queries/current_pairs'
import { availabilityWash, type AvailableDay } from '#planning/availability_wash'

type Viewer = { id: string; timeZone: string }

/**
 * When this person is available on these days, in one query, and when the other of their pair is as
 * well; a tutor of several students sees only their own availability.
 */
export async function calendarAvailability(
  { id, timeZone }: Viewer,
  pairs: CurrentPair[],
  days: string[]
): Promise<AvailableDay[]> {
  const working = pairs.filter((pair) => pair.working)
  const other = working.length === 1 ? working[0] : null
  const people = other ? [id, other.otherId] : [id]
  const known = await availabilityOf(people, days[0], days.at(-1)!)
  return availabilityWash(
    days,
    { ...known.get(id)!, zone: timeZone },
    other && { ...known.get(other.otherId)!, zone: other.otherTimeZone }
  )
}
