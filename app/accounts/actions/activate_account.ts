import { clock } from '#core/clock'
import { record } from '#audit/record'
import { done, refused } from '#core/result'
import { transaction } from '#core/transaction'
import { announce } from '#core/events/announce'
import { accountIsActive } from '#accounts/account_life'
import AccountActivated from '#accounts/events/account_activated'
import User from '#accounts/models/user'

type Input = {
  userId: string
  staffId: string
  /** The day on which the team received the guardian's consent on paper, YYYY-MM-DD. */
  consentReceivedOn: string
}

/** Opens the account of a student under the age of consent, once the guardian has consented. */
export default class ActivateAccount {
  handle({ userId, staffId, consentReceivedOn }: Input) {
    return transaction(async (trx) => {
      const user = await User.query({ client: trx }).where('id', userId).forUpdate().first()
      if (user?.state !== 'waiting_for_guardian') return refused('not_waiting')
      if (consentReceivedOn > clock.now().toISODate()) return refused('date_in_future')

      await user.merge({ state: 'active' }).save()
      await record(
        {
          actorId: staffId,
          action: 'accounts.activated',
          subject: { type: 'user', id: userId },
          before: { state: 'waiting_for_guardian' },
          after: { state: 'active', consentReceivedOn },
        },
        trx
      )
      await accountIsActive(userId, trx)
      await announce(new AccountActivated({ userId }), trx)
      return done(user)
    })
  }
}
