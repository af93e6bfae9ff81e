import { announce } from '#core/events/announce'
import type { Transaction } from '#core/transaction'
import { weekAfter } from '#appointments/occurrences'
import type Appointment from '#appointments/models/appointment'
import OccurrenceLeftOut from '#appointments/events/occurrence_left_out'

export type LeftOut = { id: string; seriesId: string; week: string; reason: Appointment['leftOut'] }

/**
 * Announces hours of series that are left out now. Of those at which the student sleeps or one of the two is away, one after the
 * other, the first: the next ones are so for the same reason. A break in a holiday was decided by the two, who know.
 */
export async function announceLeftOut(leftOut: LeftOut[], trx: Transaction) {
  const going = await leftOutBefore(leftOut, trx)
  for (const { id: appointmentId, seriesId, week, reason } of leftOut) {
    if (reason === 'holiday') continue
    if (going.has(`${seriesId} ${weekAfter(week, -1)} ${reason}`)) continue
    await announce(new OccurrenceLeftOut({ seriesId, appointmentId }), trx)
  }
}

const GOES_ON = ['outside_waking', 'absence']

/** Which of the weeks before were left out for a reason that goes on. */
async function leftOutBefore(leftOut: LeftOut[], trx: Transaction) {
  const going = leftOut.filter(({ reason }) => reason !== null && GOES_ON.includes(reason))
  if (going.length === 0) return new Set<string>()
  const rows = await trx
    .from('appointments')
    .whereIn(
      ['series_id', 'series_week'],
      going.map(({ seriesId, week }) => [seriesId, weekAfter(week, -1)])
    )
    .whereIn('left_out', GOES_ON)
    .select('series_id', 'series_week', 'left_out')
  return new Set(rows.map((row) => `${row.series_id} ${row.series_week} ${row.left_out}`))
}
