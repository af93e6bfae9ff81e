import { clock } from '#core/clock'
import { record } from '#audit/record'
import { done, refused } from '#core/result'
import { transaction, type Transaction } from '#core/transaction'
import { announce } from '#core/events/announce'
import { activeStaffWith } from '#accounts/queries/active_staff_with'
import CoordinatorChanged from '#matching/events/coordinator_changed'
import { holdPair } from '#matching/turn_pair'

type Input = { pairId: string; coordinatorId: string; actorId: string }

/**
 * Gives a pair to a colleague, who follows it from now on and is told. Refusals: the pair is closed, the other isn't somebody
 * active who coordinates.
 *
 * @throws E_ROW_NOT_FOUND when there is no such pair.
 */
export default class ChangeCoordinator {
  handle({ pairId, coordinatorId, actorId }: Input, outer?: Transaction) {
    return transaction(async (trx) => {
      const pair = await holdPair(pairId, trx)
      if (pair.state === 'closed') return refused('pair_closed')
      const coordinators = activeStaffWith(['coordinator'], trx)
      const colleague = await coordinators
        .where('users.id', coordinatorId)
        .select('users.id')
        .first()
      if (!colleague) return refused('not_a_coordinator')
      const { coordinatorId: before } = pair
      if (before === coordinatorId) return done(pair)
      await pair.merge({ coordinatorId }).save()
      await record(
        {
          actorId,
          action: CoordinatorChanged.eventName,
          subject: { type: 'pair', id: pairId },
          before: { coordinatorId: before },
          after: { coordinatorId },
        },
        trx
      )
      const { tutorId } = pair
      const at = clock.now().toISO()
      await announce(new CoordinatorChanged({ pairId, tutorId, coordinatorId, actorId, at }), trx)
      return done(pair)
    }, outer)
  }
}
