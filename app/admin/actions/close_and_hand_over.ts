import { done, refused } from '#core/result'
import { transaction, type Transaction } from '#core/transaction'
import CloseAccount from '#accounts/actions/close_account'
import { activeStaffWith } from '#accounts/queries/active_staff_with'
import ChangeCoordinator from '#matching/actions/change_coordinator'
import { openPairsOf } from '#admin/queries/open_pairs_of'

type Input = {
  userId: string
  actorId: string
  state: 'suspended' | 'deactivated'
  reason: string
  /** To whom the pairs go that this person follows; without it they stay as they are, and the first page says so. */
  coordinatorId: string | null
}

/**
 * What became of the open pairs: those of a coordinator are a colleague's now, or stay in their name; those that a student or
 * a tutor is in stay open, and nobody writes there.
 */
export type PairsLeft = { fate: 'given' | 'kept' | 'open' | 'none'; count: number; to?: string }

/** Closes an account, and gives the pairs that it follows to a colleague: both, or neither. Refusals: those of `CloseAccount`, nobody active coordinates by this id. */
export default class CloseAndHandOver {
  handle({ coordinatorId, ...closing }: Input) {
    return transaction(async (trx) => {
      const { userId, actorId } = closing
      const to = coordinatorId && (await this.#colleague(coordinatorId, userId, trx))
      if (coordinatorId && !to) return refused('not_a_coordinator')
      const closed = await new CloseAccount().handle(closing, trx)
      if (!closed.ok) return closed
      const pairs = await openPairsOf([userId], trx)
      if (pairs.length === 0) return this.#left('none', 0)
      if (closed.value.role !== 'staff') return this.#left('open', pairs.length)
      if (!coordinatorId || !to) return this.#left('kept', pairs.length)
      for (const { pairId } of pairs) {
        const given = await new ChangeCoordinator().handle({ pairId, coordinatorId, actorId }, trx)
        if (!given.ok && given.reason !== 'pair_closed')
          throw new Error(`Not given: ${given.reason}`)
      }
      return this.#left('given', pairs.length, to)
    })
  }

  #left = (fate: PairsLeft['fate'], count: number, to?: string) =>
    done<PairsLeft>({ fate, count, ...(to && { to }) })

  /** The name of somebody else who coordinates. */
  async #colleague(id: string, leavingId: string, trx: Transaction) {
    const others = activeStaffWith(['coordinator'], trx).where('users.id', id)
    const named = others.whereNot('users.id', leavingId).select('first_name', 'family_name')
    const found: { first_name: string; family_name: string } | null = await named.first()
    return found && `${found.first_name} ${found.family_name}`
  }
}
