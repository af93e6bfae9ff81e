import { MONTHS_AHEAD } from '#appointments/slot_limits'
import { wakingRanges } from '#appointments/waking_hours'
import type { SlotRules } from '#appointments/wanted_slots'
import { commonRanges, withoutRanges, type Range } from '#profiles/ranges'

/** A time that no slot may touch. `unlessMoved`: the hours that may be moved there all the same. */
export type ClosedTime = Range & { why: WhyClosed; unlessMoved: string[] }

/** By the names that `readSlots` and `readProposal` refuse a slot with. */
export type WhyClosed =
  'slot_passed' | 'too_soon' | 'too_far' | 'outside_waking' | 'week_full' | 'overlaps'

type Hour = Range & { id: string }

/**
 * When nothing may be proposed between two moments, in the order in which a slot is refused: what `readSlots` would say of each
 * slot there, for who is still choosing one.
 *
 * @param hours the confirmed ones of who proposes
 */
export function closedTimes(rules: SlotRules, hours: Hour[], { from, until }: Range): ClosedTime[] {
  const { now, noticeHours, waking, full } = rules
  const soonest = now.plus({ hours: noticeHours }).toJSDate()
  const latest = now.plus({ months: MONTHS_AHEAD }).toJSDate()
  // What is too soon is said first, whether somebody sleeps then or not.
  const awakeFrom = from > soonest ? from : soonest
  const asleep = withoutRanges([{ from: awakeFrom, until }], wakingRanges(waking, awakeFrom, until))
  const closed = (why: WhyClosed, ranges: (Range & { unlessMoved?: string[] })[]) =>
    ranges.flatMap(({ unlessMoved = [], ...range }) =>
      commonRanges([range], [{ from, until }]).map((shown) => ({ ...shown, why, unlessMoved }))
    )
  return [
    ...closed('slot_passed', [{ from, until: now.toJSDate() }]),
    ...closed('too_soon', [{ from: now.toJSDate(), until: soonest }]),
    ...closed('too_far', [{ from: latest, until }]),
    ...closed('outside_waking', asleep),
    ...closed('week_full', full),
    ...hours.flatMap(({ id, ...hour }) => closed('overlaps', [{ ...hour, unlessMoved: [id] }])),
  ]
}
