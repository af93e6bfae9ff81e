import { announce } from '#core/events/announce'
import type { Transaction } from '#core/transaction'
import { weekAfter } from '#appointments/occurrences'
import type Appointment from '#appointments/models/appointment'
import OccurrenceLeftOut from '#appointments/events/occurrence_left_out'

export type LeftOut = { id: string; seriesId: string; week: string; reason: Appointment['leftOut'] }

/**
 * Announces hours of series that are left out now. Of those at which the student sleeps, one after the other, the first: the
 * next ones are so for the same reason. A break in a holiday was decided by the two, who know.
 */
export async function announceLeftOut(leftOut: LeftOut[], trx: Transaction) {
  const going = await sleptThroughBefore(leftOut, trx)
  for (const { id: appointmentId, seriesId, week, reason } of leftOut) {
    if (reason === 'holiday') continue
    if (reason === 'outside_waking' && going.has(`${seriesId} ${weekAfter(week, -1)}`)) continue
    await announce(new OccurrenceLeftOut({ seriesId, appointmentId }), trx)
  }
}

async function sleptThroughBefore(leftOut: LeftOut[], trx: Transaction) {
  const asleep = leftOut.filter(({ reason }) => reason === 'outside_waking')
  if (asleep.length === 0) return new Set<string>()
  const rows = await trx
    .from('appointments')
    .whereIn(
      ['series_id', 'series_week'],
      asleep.map(({ seriesId, week }) => [seriesId, weekAfter(week, -1)])
    )
    .where('left_out', 'outside_waking')
    .select('series_id', 'series_week')
  return new Set(rows.map((row) => `${row.series_id} ${row.series_week}`))
}
