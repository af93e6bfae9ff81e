import { DateTime } from 'luxon'
import { momentOf } from '#core/wall_time'
import { done, refused } from '#core/result'
import type { FullWeek } from '#appointments/full_weeks'
import { MONTHS_AHEAD, MOST_SLOTS } from '#appointments/slot_limits'
import { isAwake, type WakingHours } from '#appointments/waking_hours'

/** What somebody chose or wrote. `field` is where it stands in the form; null for a time that their clock skips. */
export type WantedSlot = { field: string; startsAt: DateTime<true> | null }
export type ReadSlot = { field: string; startsAt: DateTime<true>; endsAt: DateTime<true> }

type Sent = { offers?: string[]; slots?: { date?: string; time?: string }[] }

export type SlotRules = {
  now: DateTime
  noticeHours: number
  waking: WakingHours
  /** Weeks in which the pair has as many hours as the team allows. */
  full: FullWeek[]
}

/** The offers that somebody ticked, and what they wrote, read on their own clock. */
export function wantedSlots({ offers = [], slots = [] }: Sent, zone: string): WantedSlot[] {
  return [
    ...offers.map((offer) => ({
      field: 'offers',
      startsAt: DateTime.fromISO(offer, { zone: 'utc' }) as DateTime<true>,
    })),
    ...slots.flatMap(({ date, time }, place) =>
      date && time
        ? [{ field: `slots.${place}.time`, startsAt: momentOf(`${date}T${time}`, zone) }]
        : []
    ),
  ]
}

/** The one hour that somebody chose or wrote. */
export function wantedSlot(
  { offer, slots }: { offer?: string; slots?: Sent['slots'] },
  zone: string
) {
  const [slot] = wantedSlots(offer ? { offers: [offer] } : { slots }, zone)
  return offer ? { ...slot, field: 'offer' } : slot
}

/** Whether an hour that begins at this moment is in one of the weeks that hold no more. */
export const isFull = (full: FullWeek[], startsAt: Date) =>
  full.some((week) => week.from <= startsAt && startsAt < week.until)

/** The slots, in their order. Refuses the first one that can't be, at its field. */
export function readSlots(wanted: WantedSlot[], minutes: number, rules: SlotRules) {
  if (wanted.length > MOST_SLOTS) return refused('too_many', { field: 'offers' })
  const slots: ReadSlot[] = []
  for (const { field, startsAt } of wanted) {
    if (!startsAt) return refused('time_skipped', { field })
    const slot = { field, startsAt, endsAt: startsAt.plus({ minutes }) }
    const refusal = whyNot(slot, slots, rules)
    if (refusal) return refusal
    slots.push(slot)
  }
  return done(slots)
}

function whyNot({ field, startsAt, endsAt }: ReadSlot, earlier: ReadSlot[], rules: SlotRules) {
  const { now, noticeHours, waking, full } = rules
  const range = { from: startsAt.toJSDate(), until: endsAt.toJSDate() }
  if (startsAt <= now) return refused('slot_passed', { field })
  if (startsAt < now.plus({ hours: noticeHours }))
    return refused('too_soon', { field, hours: noticeHours })
  if (startsAt > now.plus({ months: MONTHS_AHEAD }))
    return refused('too_far', { field, months: MONTHS_AHEAD })
  if (earlier.some((slot) => slot.startsAt.equals(startsAt)))
    return refused('slot_repeated', { field })
  if (!isAwake(waking, range))
    return refused('outside_waking', { field, from: waking.starts, until: waking.ends })
  if (isFull(full, range.from)) return refused('week_full', { field })
  return null
}
