import { clock } from '#core/clock'
import db from '@adonisjs/lucid/services/db'
import { cross } from '#appointments/crossing'
import { daysAhead } from '#appointments/days_ahead'
import { hoursAhead } from '#appointments/hours_ahead'
import type { OwnSeries } from '#appointments/own_series'
import { crossingSlots } from '#appointments/queries/crossing_proposals'
import { knownAhead } from '#appointments/queries/known_ahead'
import { goingOn, openProposal } from '#appointments/series_now'

/**
 * What both should know of a weekly slot, or a change of one, before it is agreed on: what becomes of the weeks ahead, and which other
 * proposals of the two wait at the same time. Nothing once none waits.
 */
export async function beforeAgreeing(series: OwnSeries) {
  const rule = openProposal(series, clock.now())
  if (!rule) return { ahead: [], crossing: [], once: [] }
  const { pairId, studentId, tutorId } = series
  const pair = { id: pairId, student_id: studentId, tutor_id: tutorId }
  const days = daysAhead(rule.startsOn, clock.now())
  const known = await knownAhead({ pair, days, series: goingOn(series) }, db.connection())
  const crossing = known.open.filter((other) => other.id !== rule.id && cross(rule, other))
  return { ahead: hoursAhead(rule, known), crossing, once: await crossingSlots(pairId, rule) }
}
