import { record } from '#audit/record'
import { done, refused } from '#core/result'
import { transaction, type Transaction } from '#core/transaction'
import { holdPair } from '#matching/turn_pair'

type Input = { pairId: string; coordinatorId: string; actorId: string }

/**
 * Gives a pair to a colleague, who follows it from now on. Refusals: the pair is closed, the other isn't somebody
 * active who coordinates.
 *
 * @throws E_ROW_NOT_FOUND when there is no such pair.
 */
export default class ChangeCoordinator {
  handle({ pairId, coordinatorId, actorId }: Input) {
    return transaction(async (trx) => {
      const pair = await holdPair(pairId, trx)
      if (pair.state === 'closed') return refused('pair_closed')
      if (!(await coordinates(coordinatorId, trx))) return refused('not_a_coordinator')
      const { coordinatorId: before } = pair
      if (before === coordinatorId) return done(pair)
      await pair.merge({ coordinatorId }).save()
      await record(
        {
          actorId,
          action: 'matching.coordinator_changed',
          subject: { type: 'pair', id: pairId },
          before: { coordinatorId: before },
          after: { coordinatorId },
        },
        trx
      )
      return done(pair)
    })
  }
}

const coordinates = (id: string, trx: Transaction) =>
  trx
    .from('users')
    .join('staff_permissions', 'staff_permissions.user_id', 'users.id')
    .where({ 'users.id': id, 'users.state': 'active', 'permission': 'coordinator' })
    .select('users.id')
    .first()
