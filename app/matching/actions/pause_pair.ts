import { done, refused } from '#core/result'
import { transaction } from '#core/transaction'
import PairPaused from '#matching/events/pair_paused'
import { holdPair, turnPair } from '#matching/turn_pair'

type Input = { pairId: string; actorId: string; reason: string }

/**
 * What the two share can only be read until they resume; planned hours stay, and don't take place if they begin before. Refusal: the pair is paused or closed already.
 *
 * @throws E_ROW_NOT_FOUND when there is no such pair.
 */
export default class PausePair {
  handle({ pairId, actorId, reason }: Input) {
    return transaction(async (trx) => {
      const pair = await holdPair(pairId, trx)
      const { state } = pair
      if (state !== 'trial' && state !== 'active') return refused('pair_not_working')
      const changes = { state: 'paused', resumesAs: state } as const
      await turnPair(pair, { actorId, reason, changes, event: PairPaused }, trx)
      return done(pair)
    })
  }
}
