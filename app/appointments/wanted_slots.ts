import type { DateTime } from 'luxon'
import { momentOf } from '#core/wall_time'
import { done, refused } from '#core/result'

/** A date and a time as somebody wrote them, on their own clock. `place` is where it stands in the form. */
export type WantedSlot = { place: number; date: string; time: string }
export type ReadSlot = { place: number; startsAt: DateTime<true>; endsAt: DateTime<true> }

/** What somebody wrote, as moments. Refuses the first slot that can't be, named by its place. */
export function readSlots(wanted: WantedSlot[], minutes: number, zone: string, now: DateTime) {
  const slots: ReadSlot[] = []
  for (const { place, date, time } of wanted) {
    const startsAt = momentOf(`${date}T${time}`, zone)
    if (!startsAt) return refused('time_skipped', { slot: place })
    if (startsAt <= now) return refused('slot_passed', { slot: place })
    if (slots.some((slot) => slot.startsAt.equals(startsAt))) {
      return refused('slot_repeated', { slot: place })
    }
    slots.push({ place, startsAt, endsAt: startsAt.plus({ minutes }) })
  }
  return done(slots)
}
