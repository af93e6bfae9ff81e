import { clock } from '#core/clock'
import db from '@adonisjs/lucid/services/db'
import { ruleWanted } from '#appointments/read_rule'
import { firstHour } from '#appointments/occurrences'
import { daysAhead } from '#appointments/days_ahead'
import { cross, isAtTimeOf, overlap } from '#appointments/crossing'
import { hoursAhead, type HourAhead } from '#appointments/hours_ahead'
import type { Choice } from '#appointments/judge_choice'
import type { WantedSlot } from '#appointments/wanted_slots'
import { seriesGoingOn } from '#appointments/queries/series_going_on'
import { waitingSlots, type WaitingSlot } from '#appointments/queries/waiting_slots'
import { knownAhead } from '#appointments/queries/known_ahead'
import type { OpenRule } from '#appointments/queries/open_rules'

type PairRow = { id: string; student_id: string; tutor_id: string }
type Chosen = Choice & { minutes: number }
type Hour = { startsAt: Date; endsAt: Date }

/** What a pair proposed already and nobody has answered, with its first hour that crosses: one by its id, or a weekly slot by that of the series. */
type Waiting = { id: string; proposerId: string; weekly: boolean; startsAt: Date }

type SlotWeeks = { waits: Waiting | null; ahead: HourAhead[] }

/**
 * Which proposal waits at the time of a slot that is chosen, the other's first, and what becomes of the weeks ahead of one that goes on
 * every week.
 */
export async function slotWeeks(
  pair: PairRow,
  { startsAt, field }: WantedSlot,
  choice: Chosen
): Promise<SlotWeeks> {
  if (!startsAt) return { waits: null, ahead: [] }
  const client = db.connection()
  const { proposerId, weekly, minutes, instead, ...others } = choice
  const wanted = { ...others, proposerId, minutes, slot: { startsAt, field }, follows: weekly }
  const rule = (await ruleWanted(pair, wanted, client))!
  const series =
    weekly && instead.series ? await seriesGoingOn(instead.series, pair.id, client) : undefined
  const days = daysAhead(rule.startsOn, clock.now())
  const known = await knownAhead({ pair, days, series }, client)
  const hour = { startsAt: startsAt.toJSDate(), endsAt: startsAt.plus({ minutes }).toJSDate() }
  const crossesOnce = (slot: WaitingSlot) =>
    weekly ? isAtTimeOf(slot, rule) : crosses(slot, hour, instead.hour)
  const crossesWeekly = (other: OpenRule) => (weekly ? cross(rule, other) : isAtTimeOf(hour, other))
  const waiting = await waitingSlots(pair.id)
  const once = waiting.filter(crossesOnce).map(toOnce)
  const every = known.open.filter(crossesWeekly).map(toWeekly)
  return {
    waits: theirsFirst(once, proposerId) ?? theirsFirst(every, proposerId),
    ahead: weekly ? hoursAhead(rule, known) : [],
  }
}

/** Beside the proposal that is answered with this hour, or that moves the same one, it is in its way only at the very same time. */
function crosses({ id, movesId, ...slot }: WaitingSlot, hour: Hour, instead?: string) {
  if (instead && (id === instead || movesId === instead)) {
    return slot.startsAt.getTime() === hour.startsAt.getTime()
  }
  return overlap(slot, hour)
}

const toOnce = ({ id, proposerId, startsAt }: WaitingSlot): Waiting => ({
  ...{ id, proposerId, startsAt, weekly: false },
})

const toWeekly = (rule: OpenRule): Waiting => ({
  ...{ id: rule.seriesId, proposerId: rule.proposerId, weekly: true },
  startsAt: firstHour(rule).startsAt,
})

const theirsFirst = (waiting: Waiting[], userId: string): Waiting | null =>
  waiting.find(({ proposerId }) => proposerId !== userId) ?? waiting[0] ?? null
