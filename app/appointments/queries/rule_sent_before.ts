import { clock } from '#core/clock'
import type { Transaction } from '#core/transaction'
import SeriesRule from '#appointments/models/series_rule'
import type { ReadRule } from '#appointments/read_rule'

type Of = { pairId: string } | { id: string }

/**
 * The very same weekly slot of a pair, or change of one series, when it arrived before and its answer was lost: one that waits, or was
 * accepted and goes on. The proposer is held by whoever calls, so that of two sent at once the second finds the first.
 */
export const ruleSentBefore = (
  of: Of,
  proposerId: string,
  { startsOn, wallTime, minutes, zone, follows }: ReadRule,
  trx: Transaction
): Promise<SeriesRule | null> =>
  SeriesRule.query({ client: trx })
    .where({ proposerId, startsOn, wallTime, minutes, zone, follows })
    .whereIn(
      'seriesId',
      trx
        .from('series')
        .if('id' in of, (query) => query.where('id', (of as { id: string }).id))
        .if('pairId' in of, (query) => query.where('pair_id', (of as { pairId: string }).pairId))
        .whereIn('state', ['proposed', 'trial', 'active'])
        .select('id')
    )
    .where((query) =>
      query
        .where('state', 'accepted')
        .orWhere((open) =>
          open.where('state', 'proposed').where('expiresAt', '>', clock.now().toJSDate())
        )
    )
    .orderBy('id')
    .first()
