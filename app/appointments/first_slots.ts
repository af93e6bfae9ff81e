import { clock } from '#core/clock'
import type { Range } from '#profiles/ranges'
import { MOST_SLOTS } from '#appointments/slot_limits'

/** What the team proposes of all that suits both: the first slot of as many days, on this clock, as one proposal may offer. */
export function firstSlots(offers: Range[], zone: string): Range[] {
  const byDay = new Map<string, Range>()
  for (const offer of offers) {
    const day = clock.at(offer.from).setZone(zone).toISODate()!
    if (!byDay.has(day)) byDay.set(day, offer)
  }
  return [...byDay.values()].slice(0, MOST_SLOTS)
}
