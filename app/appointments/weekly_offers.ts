import { DateTime } from 'luxon'
import type { Range } from '#profiles/ranges'
import { isSure, type HourAhead } from '#appointments/hours_ahead'

/** A time of the week that suits both, by its first hour, with what becomes of the weeks ahead. */
export type WeeklyOffer = Range & { ahead: HourAhead[] }

type Timed = WeeklyOffer & { weekday: number; time: string; sure: number }

/** How many times are offered, and how many of one weekday. */
const MOST = 8
const MOST_OF_DAY = 3

/**
 * Slots that suit both, as times of a week on this clock: of those at the same weekday and time the first, the ones of which most weeks
 * take place before others, then from Monday to Sunday. Of each day the best is among them before another has its second. One of which
 * no week is sure isn't offered.
 */
export function weeklyOffers(
  slots: Range[],
  zone: string,
  aheadOf: (slot: Range) => HourAhead[]
): WeeklyOffer[] {
  const offers = [...firstOfEach(slots, zone)]
    .map((slot): Timed => {
      const ahead = aheadOf(slot)
      return { ...slot, ahead, sure: ahead.filter(isSure).length }
    })
    .filter(({ sure }) => sure > 0)
  const days = [...Map.groupBy(offers.toSorted(best), ({ weekday }) => weekday).values()]
  return Array.from({ length: MOST_OF_DAY }, (_, turn) => turn)
    .flatMap((turn) => days.flatMap((ofDay) => ofDay.slice(turn, turn + 1)))
    .slice(0, MOST)
    .toSorted(best)
    .map(({ from, until, ahead }) => ({ from, until, ahead }))
}

const best = (one: Omit<Timed, keyof WeeklyOffer>, other: Omit<Timed, keyof WeeklyOffer>) =>
  other.sure - one.sure || one.weekday - other.weekday || (one.time < other.time ? -1 : 1)

function firstOfEach(slots: Range[], zone: string) {
  const found = new Map<string, Range & { weekday: number; time: string }>()
  for (const slot of slots) {
    const local = DateTime.fromJSDate(slot.from, { zone })
    const { weekday, time } = { weekday: local.weekday, time: local.toFormat('HH:mm') }
    const key = `${weekday} ${time}`
    if (!found.has(key)) found.set(key, { ...slot, weekday, time })
  }
  return found.values()
}
