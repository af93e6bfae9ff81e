import { record } from '#audit/record'
import { done, refused } from '#core/result'
import { announce } from '#core/events/announce'
import { transaction } from '#core/transaction'
import { isClosed } from '#accounts/account_states'
import { accountReader } from '#accounts/queries/account_reader'
import PasswordResetAsked from '#accounts/events/password_reset_asked'
import User from '#accounts/models/user'

/** Staff send somebody the link to choose a new password; they never read or set one themselves. */
export default class SendResetLink {
  handle({ userId, actorId }: { userId: string; actorId: string }) {
    return transaction(async (trx) => {
      const user = await User.query({ client: trx }).where('id', userId).forUpdate().firstOrFail()
      if (user.state === 'invited' || isClosed(user)) return refused('account_closed')
      if (!(await accountReader(user, trx))) return refused('nobody_reads')
      await record(
        { actorId, action: 'accounts.reset_link_sent', subject: { type: 'user', id: userId } },
        trx
      )
      await announce(new PasswordResetAsked({ userId }), trx)
      return done(user)
    })
  }
}
