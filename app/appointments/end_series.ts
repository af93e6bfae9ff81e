import { clock } from '#core/clock'
import type { Transaction } from '#core/transaction'
import type Series from '#appointments/models/series'
import { cancelHours, hoursToCome } from '#appointments/leave_out'

type End = { how: NonNullable<Series['endedHow']>; actorId: string | null }

/** Ends a series that is held: what it planned is cancelled, what was asked or proposed about it is void. */
export async function endSeries(series: Series, { how, actorId }: End, trx: Transaction) {
  const now = clock.now()
  const hours = await hoursToCome(series.id, trx)
  await cancelHours(
    hours.map(({ id }) => id),
    null,
    trx
  )
  await trx
    .from('series_rules')
    .where({ series_id: series.id, state: 'proposed' })
    .update({ state: 'cancelled', updated_at: now.toJSDate() })
  await trx
    .from('series_questions')
    .where('series_id', series.id)
    .whereNull('outcome')
    .update({ outcome: 'unanswered', closed_at: now.toJSDate(), updated_at: now.toJSDate() })
  await series.merge({ state: 'ended', endedHow: how, endedBy: actorId, endedAt: now }).save()
}
