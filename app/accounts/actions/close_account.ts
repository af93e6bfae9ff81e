import { record } from '#audit/record'
import { done, refused } from '#core/result'
import { transaction, type Transaction } from '#core/transaction'
import { endLinks } from '#accounts/end_links'
import { endLoginSessions } from '#accounts/end_login_sessions'
import { lockAdministrators } from '#accounts/queries/lock_administrators'
import { accountIsClosed, authorisationMayHaveChanged } from '#accounts/account_life'
import User from '#accounts/models/user'

type Input = {
  userId: string
  actorId: string
  /** For a while, or for good. */
  state: 'suspended' | 'deactivated'
  reason: string
}

/** An invited person has no password yet: there is nothing to suspend, only to give up. */
const MAY_CLOSE = {
  suspended: ['unconfirmed', 'waiting_for_guardian', 'active'],
  deactivated: ['invited', 'unconfirmed', 'waiting_for_guardian', 'active', 'suspended'],
}

/** Nobody signs in to this account any more. Its login sessions and links end now, its streams within seconds. */
export default class CloseAccount {
  handle({ userId, actorId, state, reason }: Input, outer?: Transaction) {
    return transaction(async (trx) => {
      if (userId === actorId) return refused('yourself')
      const administrators = await lockAdministrators(trx)
      const user = await User.query({ client: trx }).where('id', userId).forUpdate().firstOrFail()
      if (!MAY_CLOSE[state].includes(user.state)) return refused('account_closed')
      const last = administrators.length === 1 && administrators[0] === userId
      if (last) return refused('last_administrator')

      const before = { state: user.state }
      await user.merge({ state }).save()
      await endLoginSessions(userId, trx)
      await endLinks(userId, trx)
      await authorisationMayHaveChanged([userId], trx)
      await accountIsClosed(userId, actorId, trx)
      await record(
        {
          actorId,
          action: `accounts.account_${state}`,
          subject: { type: 'user', id: userId },
          before,
          after: { state },
          reason,
        },
        trx
      )
      return done(user)
    }, outer)
  }
}
