import { done, refused } from '#core/result'
import { transaction } from '#core/transaction'
import PairResumed from '#matching/events/pair_resumed'
import { holdPair, turnPair } from '#matching/turn_pair'

type Input = { pairId: string; actorId: string }

/**
 * A paused pair goes on where it was, on trial or active. Refusal: it isn't paused.
 *
 * @throws E_ROW_NOT_FOUND when there is no such pair.
 */
export default class ResumePair {
  handle({ pairId, actorId }: Input) {
    return transaction(async (trx) => {
      const pair = await holdPair(pairId, trx)
      if (pair.state !== 'paused') return refused('pair_not_paused')
      const changes = { state: pair.resumesAs ?? 'trial', resumesAs: null } as const
      await turnPair(pair, { actorId, changes, event: PairResumed }, trx)
      return done(pair)
    })
  }
}
