import { done, refused } from '#core/result'
import { transaction, type Transaction } from '#core/transaction'
import CloseAccount from '#accounts/actions/close_account'
import { activeStaffWith } from '#accounts/queries/active_staff_with'
import ChangeCoordinator from '#matching/actions/change_coordinator'

type Input = {
  userId: string
  actorId: string
  state: 'suspended' | 'deactivated'
  reason: string
  /** To whom the pairs go that this person follows; without it they stay as they are, and the first page says so. */
  coordinatorId: string | null
}

/** Closes an account, and gives the pairs that it follows to a colleague: both, or neither. Refusals: those of `CloseAccount`, nobody active coordinates by this id. */
export default class CloseAndHandOver {
  handle({ coordinatorId, ...closing }: Input) {
    return transaction(async (trx) => {
      const { userId, actorId } = closing
      if (coordinatorId && !(await this.#coordinates(coordinatorId, userId, trx)))
        return refused('not_a_coordinator')
      const closed = await new CloseAccount().handle(closing, trx)
      if (!closed.ok || !coordinatorId) return closed
      for (const pairId of await this.#followedBy(userId, trx)) {
        const given = await new ChangeCoordinator().handle({ pairId, coordinatorId, actorId }, trx)
        if (!given.ok && given.reason !== 'pair_closed')
          throw new Error(`Not given: ${given.reason}`)
      }
      return done(closed.value)
    })
  }

  async #coordinates(id: string, leavingId: string, trx: Transaction) {
    const others = activeStaffWith(['coordinator'], trx).where('users.id', id)
    return (await others.whereNot('users.id', leavingId).select('users.id').first()) !== null
  }

  async #followedBy(coordinatorId: string, trx: Transaction): Promise<string[]> {
    const rows = await trx
      .from('pairs')
      .where('coordinator_id', coordinatorId)
      .whereNot('state', 'closed')
      .orderBy('id')
      .select('id')
    return rows.map(({ id }) => id)
  }
}
