import type { DateTime } from 'luxon'
import { clock } from '#core/clock'
import { record } from '#audit/record'
import type { Transaction } from '#core/transaction'
import type Series from '#appointments/models/series'
import { weeksToPlan } from '#appointments/weeks_to_plan'
import { pushSeries } from '#appointments/tell_both_of_series'
import { withdrawOverlapped } from '#appointments/withdraw_overlapped'
import { announceLeftOut, type LeftOut } from '#appointments/announce_left_out'
import { dueOccurrences, plannedOf, type DueOccurrence } from '#appointments/due_occurrences'

type Made = LeftOut

/**
 * Makes the hours of these series that are due, whose people are held. The week is the claim: an hour that is there, moved or
 * cancelled, is not made again. One at which one of the two has something else or the student sleeps is left out, and both are told;
 * what they only proposed at such a time is withdrawn.
 *
 * @param actorId who agreed to the hours; null for the application
 * @returns withdrawn: how many proposals of the actor's own
 */
export async function planOccurrences(
  series: Series[],
  now: DateTime,
  trx: Transaction,
  actorId: string | null = null
) {
  const due = await dueOccurrences(series, now, trx)
  const made = await insert(due.filter(({ against }) => !against).map(confirmed), trx)
  const known = new Set(made.map(keyOf))
  const others = due.filter((hour) => !known.has(keyOf(madeOf(hour))))
  const leftOut = await insert(others.map(cancelled), trx)
  await announceLeftOut(leftOut, trx)

  const ids = made.map(({ id }) => id)
  const withdrawn = await withdrawOverlapped(ids, actorId, trx)
  await markPlanned(series, now, trx)
  for (const each of series.filter(({ id }) => due.some((hour) => hour.series.id === id))) {
    const ofSeries = (one: Made) => one.seriesId === each.id
    await tell(each, made.filter(ofSeries), leftOut.filter(ofSeries), trx)
  }
  return { made, leftOut, withdrawn }
}

async function tell(series: Series, made: Made[], leftOut: Made[], trx: Transaction) {
  const subject = { type: 'series', id: series.id }
  const weeks = { made: made.map(({ week }) => week), leftOut: leftOut.map(({ week }) => week) }
  await record({ actorId: null, action: 'appointments.series_planned', subject, after: weeks }, trx)
  pushSeries(series, trx)
}

/** One query for each last week, of which there are few. */
async function markPlanned(series: Series[], now: DateTime, trx: Transaction) {
  const weeks = series.map((each) => ({ id: each.id, week: weeksToPlan(plannedOf(each), now) }))
  const byWeek = Map.groupBy(
    weeks.filter(({ week }) => week !== null),
    ({ week }) => week!.until
  )
  const updated = clock.now().toJSDate()
  for (const [week, those] of byWeek) {
    const ids = those.map(({ id }) => id)
    await trx.from('series').whereIn('id', ids).update({ planned_week: week, updated_at: updated })
  }
}

async function insert(rows: Record<string, unknown>[], trx: Transaction): Promise<Made[]> {
  if (rows.length === 0) return []
  const inserted = await trx
    .knexQuery()
    .table('appointments')
    .insert(rows)
    .onConflict()
    .ignore()
    .returning(['id', 'series_id', 'series_week', 'left_out'])
  return inserted.map((row) => ({
    ...{ id: row.id, seriesId: row.series_id, week: row.series_week },
    reason: row.left_out,
  }))
}

const confirmed = (hour: DueOccurrence) => ({
  pair_id: hour.series.pairId,
  student_id: hour.series.studentId,
  tutor_id: hour.series.tutorId,
  proposer_id: hour.proposerId,
  series_id: hour.series.id,
  series_week: hour.week,
  starts_at: hour.startsAt,
  ends_at: hour.endsAt,
  state: 'confirmed',
  due_since: clock.now().toJSDate(),
  created_at: clock.now().toJSDate(),
  updated_at: clock.now().toJSDate(),
})

/** What nothing was against, and wasn't made, is where one of the two has another hour. */
const cancelled = (hour: DueOccurrence) => ({
  ...confirmed(hour),
  state: 'cancelled',
  left_out: hour.against ?? 'overlap',
})

const madeOf = (hour: DueOccurrence) => ({ seriesId: hour.series.id, week: hour.week })
const keyOf = ({ seriesId, week }: Pick<Made, 'seriesId' | 'week'>) => `${seriesId} ${week}`
