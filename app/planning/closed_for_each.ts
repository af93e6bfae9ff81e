import { clock } from '#core/clock'
import { settings } from '#core/settings'
import type { Range } from '#profiles/ranges'
import type User from '#accounts/models/user'
import { fullWeeks } from '#appointments/full_weeks'
import { closedTimes } from '#appointments/closed_times'
import type { CurrentPair } from '#matching/queries/current_pairs'
import { readAgreedHours } from '#appointments/queries/agreed_hours'
import type { Closed } from '#planning/queries/calendar_shading'

/** What the calendar's one query says of each person; `hours` are that person's own. */
type Row = { hours: Parameters<typeof readAgreedHours>[0]; day_starts: string; day_ends: string }

/** When nothing may be proposed to the other of each of these pairs, as it would be refused once it is sent. */
export async function closedForEach(
  user: User,
  pairs: CurrentPair[],
  known: Map<string, Row>,
  range: Range
): Promise<Closed[]> {
  const { noticeHours, appointmentsPerWeek } = await settings.get()
  const hours = readAgreedHours(known.get(user.id)!.hours)
  return pairs.map((pair) => {
    const student =
      user.role === 'student'
        ? { id: user.id, zone: user.timeZone }
        : { id: pair.otherId, zone: pair.otherTimeZone }
    const { day_starts: starts, day_ends: ends } = known.get(student.id)!
    const ofPair = hours.filter(({ pairId }) => pairId === pair.id)
    const rules = {
      ...{ now: clock.now(), noticeHours, waking: { starts, ends, zone: student.zone } },
      full: fullWeeks(ofPair, appointmentsPerWeek, student.zone),
    }
    const confirmed = hours.filter((hour) => hour.confirmed)
    const times = closedTimes(rules, confirmed, range)
    return { pairId: pair.id, firstName: pair.otherFirstName, times }
  })
}
