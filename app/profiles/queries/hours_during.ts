import { DateTime } from 'luxon'
import { isAwayDuring, type Absence } from '#profiles/absences'
import { hoursPlanned } from '#profiles/hours_planned'

/** The hours to come of this person that fall within each of these absences, which are days on their calendar. */
export async function hoursDuring<Each extends Absence>(
  absences: Each[],
  { id, timeZone }: { id: string; timeZone: string }
) {
  const last = absences
    .map(({ endsOn }) => endsOn)
    .sort()
    .at(-1)
  if (!last) return []
  const until = DateTime.fromISO(last, { zone: timeZone }).plus({ days: 1 }).toJSDate()
  const planned = await hoursPlanned(id, until)
  return absences.map((absence) => ({
    ...absence,
    hours: planned.filter((hour) => isAwayDuring([absence], hour, timeZone)),
  }))
}
