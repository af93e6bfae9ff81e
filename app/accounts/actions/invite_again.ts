import { record } from '#audit/record'
import { done, refused } from '#core/result'
import { announce } from '#core/events/announce'
import { transaction } from '#core/transaction'
import PersonInvited from '#accounts/events/person_invited'
import User from '#accounts/models/user'

/** Staff send the link once more to somebody who has not answered the invitation. */
export default class InviteAgain {
  handle({ userId, actorId }: { userId: string; actorId: string }) {
    return transaction(async (trx) => {
      const user = await User.query({ client: trx }).where('id', userId).forUpdate().firstOrFail()
      if (user.state !== 'invited') return refused('not_invited')
      await record(
        { actorId, action: 'accounts.invited_again', subject: { type: 'user', id: userId } },
        trx
      )
      await announce(new PersonInvited({ userId }), trx)
      return done(user)
    })
  }
}
