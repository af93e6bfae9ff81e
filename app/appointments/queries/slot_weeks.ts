import { clock } from '#core/clock'
import db from '@adonisjs/lucid/services/db'
import { ruleWanted } from '#appointments/read_rule'
import { daysAhead } from '#appointments/days_ahead'
import { cross, isAtTimeOf } from '#appointments/crossing'
import { hoursAhead, type HourAhead } from '#appointments/hours_ahead'
import type { Choice } from '#appointments/judge_choice'
import type { WantedSlot } from '#appointments/wanted_slots'
import { seriesGoingOn } from '#appointments/queries/series_going_on'
import { waitingSlot } from '#appointments/queries/waiting_slot'
import { knownAhead } from '#appointments/queries/known_ahead'
import type { OpenRule } from '#appointments/queries/open_rules'

type PairRow = { id: string; student_id: string; tutor_id: string }
type Chosen = Choice & { minutes: number }

/** What a pair proposed already and nobody has answered: one hour by its id, or a weekly slot by that of the series. */
type Waiting = { id: string; proposerId: string; weekly: boolean }

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
  const once = await waitingSlot(pair.id, hour.startsAt, proposerId)
  const every = known.open.filter((other) =>
    weekly ? cross(rule, other) : isAtTimeOf(hour, other)
  )
  return {
    waits: once
      ? { id: once.id, proposerId: once.proposerId, weekly: false }
      : theirsFirst(every, proposerId),
    ahead: weekly ? hoursAhead(rule, known) : [],
  }
}

function theirsFirst(open: OpenRule[], userId: string): Waiting | null {
  const found = open.find(({ proposerId }) => proposerId !== userId) ?? open[0]
  return found ? { id: found.seriesId, proposerId: found.proposerId, weekly: true } : null
}
