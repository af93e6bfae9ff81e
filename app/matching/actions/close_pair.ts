import { clock } from '#core/clock'
import { done, refused } from '#core/result'
import { transaction } from '#core/transaction'
import WaitAgain from '#matching/actions/wait_again'
import { pairIsClosed } from '#matching/pair_life'
import PairClosed from '#matching/events/pair_closed'
import { holdPair, turnPair } from '#matching/turn_pair'

type Input = {
  pairId: string
  actorId: string
  reason: string
  /** Whether the student waits for another tutor from now on. */
  waitsAgain?: boolean
}

/**
 * Ends a pair for good, with its reason: what was planned is cancelled, nothing is reminded of any more, both are
 * told. What they shared can be read for 30 days. Refusals: it is closed already, the student is to wait again and can't.
 *
 * @throws E_ROW_NOT_FOUND when there is no such pair.
 */
export default class ClosePair {
  handle({ pairId, actorId, reason, waitsAgain = false }: Input) {
    return transaction(async (trx) => {
      const pair = await holdPair(pairId, trx)
      if (pair.state === 'closed') return refused('pair_closed')
      const { studentId } = pair
      if (waitsAgain) {
        const waits = await new WaitAgain().handle({ studentId, actorId, ending: pairId }, trx)
        if (!waits.ok) return waits
      }
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
