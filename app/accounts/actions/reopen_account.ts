import { record } from '#audit/record'
import { done, refused } from '#core/result'
import { transaction } from '#core/transaction'
import { isClosed } from '#accounts/account_states'
import { stateOfOpen } from '#accounts/confirm_address'
import { accountsAreActive, authorisationMayHaveChanged } from '#accounts/account_life'
import { settleAccounts } from '#accounts/settle_accounts'
import User from '#accounts/models/user'

type Input = { userId: string; actorId: string; reason: string }

/** Opens a suspended or deactivated account again, as far as it had come: nothing is skipped by a closure. */
export default class ReopenAccount {
  handle({ userId, actorId, reason }: Input) {
    return transaction(async (trx) => {
      const user = await User.query({ client: trx }).where('id', userId).forUpdate().firstOrFail()
      const { state } = user
      if (!isClosed(user)) return refused('account_not_closed')

      const after = await this.#stateFor(user)
      await user.merge({ state: after }).save()
      if (after === 'active') await accountsAreActive([userId], trx)
      else await settleAccounts([user], trx)
      await authorisationMayHaveChanged([userId], trx)
      await record(
        {
          actorId,
          action: 'accounts.account_reopened',
          subject: { type: 'user', id: userId },
          before: { state },
          after: { state: after },
          reason,
        },
        trx
      )
      return done(user)
    })
  }

  async #stateFor(user: User) {
    if (!user.password) return 'invited' as const
    return user.emailConfirmedAt ? stateOfOpen(user) : ('unconfirmed' as const)
  }
}
