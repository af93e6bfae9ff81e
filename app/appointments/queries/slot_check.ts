import { DateTime } from 'luxon'
import { settings } from '#core/settings'
import { refused } from '#core/result'
import type { Range } from '#profiles/ranges'
import type User from '#accounts/models/user'
import { wantedSlots } from '#appointments/wanted_slots'
import { plannersOf } from '#appointments/queries/planners'
import type { CurrentPair } from '#matching/queries/current_pairs'
import { offeredSlots } from '#appointments/queries/offered_slots'
import { slotWeeks } from '#appointments/queries/slot_weeks'
import { withoutPresent } from '#appointments/queries/without_present'
import { judgeDay, judgeTime, type Choice } from '#appointments/judge_choice'

/** What somebody has chosen so far, on their own clock. */
type Written = Omit<Choice, 'proposerId'> & { date: string; time?: string }

/**
 * What would be told about a slot that somebody is choosing if they sent it now, by the very rules that judge it then, and what
 * suits both on its day, which proposal waits at that time, and of a weekly slot what becomes of its weeks. Nothing is stored or held.
 */
export async function slotCheck(
  user: User,
  pair: CurrentPair,
  { date, time, ...written }: Written
) {
  const nothing = { offers: [], waits: null, ahead: [] }
  if (!pair.working) return { ...nothing, refusal: refused('pair_not_working') }
  const { appointmentMinutes } = await settings.get()
  const { minutes = appointmentMinutes, instead } = written
  const day = dayOf(date, user.timeZone)
  const row = rowOf(user, pair)
  const choice = { ...written, minutes, proposerId: user.id }
  const [slot] = wantedSlots({ slots: [{ date, time }] }, user.timeZone)
  const judged = slot ? await judgeTime(row, slot, choice) : await judgeDay(row, day, choice)

  const planners = await plannersOf([user.id, pair.otherId], day)
  const offered = await offeredSlots({
    ...{ pairId: pair.id, minutes, between: day, instead },
    people: [planners.get(user.id)!, planners.get(pair.otherId)!],
  })
  const offers = await withoutPresent(offered, choice)
  const { waits, ahead } = slot ? await slotWeeks(row, slot, choice) : nothing
  return { refusal: judged.ok ? null : judged, offers, waits, ahead: judged.ok ? ahead : [] }
}

function dayOf(date: string, zone: string): Range {
  const midnight = DateTime.fromISO(date, { zone })
  return { from: midnight.toJSDate(), until: midnight.plus({ days: 1 }).startOf('day').toJSDate() }
}

const rowOf = (user: User, { id, otherId }: CurrentPair) =>
  user.role === 'student'
    ? { id, student_id: user.id, tutor_id: otherId }
    : { id, student_id: otherId, tutor_id: user.id }
