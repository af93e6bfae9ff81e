import { weeklyWindows } from '#profiles/queries/weekly_windows'
import type { CurrentPair } from '#matching/queries/current_pairs'
import { availabilityWash, type AvailableDay } from '#planning/availability_wash'

type Viewer = { id: string; timeZone: string }

/**
 * When this person is available on these days, in one query, and when the other of their pair is as
 * well; a tutor of several students sees only their own windows.
 */
export async function calendarAvailability(
  { id, timeZone }: Viewer,
  pairs: CurrentPair[],
  days: string[]
): Promise<AvailableDay[]> {
  const working = pairs.filter((pair) => pair.working)
  const other = working.length === 1 ? working[0] : null
  const windows = await weeklyWindows(other ? [id, other.otherId] : [id])
  return availabilityWash(
    days,
    { windows: windows.get(id)!, zone: timeZone },
    other && { windows: windows.get(other.otherId)!, zone: other.otherTimeZone }
  )
}
