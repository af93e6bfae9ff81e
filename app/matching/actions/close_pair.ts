import { clock } from '#core/clock'
import { done, refused } from '#core/result'
import { transaction } from '#core/transaction'
import { pairIsClosed } from '#matching/pair_life'
import PairClosed from '#matching/events/pair_closed'
import { holdPair, turnPair } from '#matching/turn_pair'

type Input = { pairId: string; actorId: string; reason: string }

/**
 * Ends a pair for good, with its reason: what was planned is cancelled, nothing is reminded of any more, both are
 * told. What they shared can be read for 30 days. Refusal: it is closed already.
 *
 * @throws E_ROW_NOT_FOUND when there is no such pair.
 */
export default class ClosePair {
  handle({ pairId, actorId, reason }: Input) {
    return transaction(async (trx) => {
      const pair = await holdPair(pairId, trx)
      if (pair.state === 'closed') return refused('pair_closed')
      const changes = {
        state: 'closed',
        resumesAs: null,
        closedAt: clock.now(),
        closingReason: reason,
      } as const
      await turnPair(pair, { actorId, reason, changes, event: PairClosed }, trx)
      await pairIsClosed(pair, trx, actorId)
      return done(pair)
    })
  }
}
