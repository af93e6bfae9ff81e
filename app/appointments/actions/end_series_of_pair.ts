import Series from '#appointments/models/series'
import type Pair from '#matching/models/pair'
import { endSeries } from '#appointments/end_series'
import type { Transaction } from '#core/transaction'
import { record } from '#audit/record'
import { pushSeries } from '#appointments/tell_both_of_series'
import SeriesEnded from '#appointments/events/series_ended'

type Input = { pair: Pair; actorId: string; trx: Transaction }

/**
 * Ends the weekly slots of a pair that is closed, and withdraws those that were proposed, in the transaction that closes it. The
 * pair is held, as it is by whoever changes a series. That both are told is the closing's.
 */
export default class EndSeriesOfPair {
  async handle({ pair, actorId, trx }: Input) {
    const open = await Series.query({ client: trx })
      .where('pairId', pair.id)
      .whereIn('state', ['proposed', 'trial', 'active'])
      .orderBy('id')
    for (const series of open) {
      if (series.goesOn) await endSeries(series, { how: 'pair_closed', actorId }, trx)
      else await this.#withdraw(series, trx)
      const subject = { type: 'series', id: series.id }
      await record({ actorId, action: SeriesEnded.eventName, subject }, trx)
      pushSeries(series, trx)
    }
  }

  async #withdraw(series: Series, trx: Transaction) {
    await trx
      .from('series_rules')
      .where({ series_id: series.id, state: 'proposed' })
      .update({ state: 'cancelled' })
    await series.merge({ state: 'cancelled' }).save()
  }
}
