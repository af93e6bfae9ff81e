import { record } from '#audit/record'
import { done, refused } from '#core/result'
import { announce } from '#core/events/announce'
import { transaction } from '#core/transaction'
import { endLoginSessions } from '#accounts/end_login_sessions'
import { lockSecondFactor } from '#accounts/second_factor_codes'
import SecondFactorRemoved from '#accounts/events/second_factor_removed'

type Input = {
  userId: string
  /** Null when it is done on the server's command line. */
  actorId: string | null
  reason: string
}

/** For a colleague whose phone and recovery codes are gone: they sign in and set up a new one. */
export default class RemoveSecondFactor {
  handle({ userId, actorId, reason }: Input) {
    return transaction(async (trx) => {
      if (userId === actorId) return refused('yourself')
      const factor = await lockSecondFactor(userId, trx)
      if (!factor) return refused('second_factor_missing')

      await factor.delete()
      await endLoginSessions(userId, trx)
      await record(
        {
          actorId,
          action: 'accounts.second_factor_removed',
          subject: { type: 'user', id: userId },
          reason,
        },
        trx
      )
      await announce(new SecondFactorRemoved({ userId }), trx)
      return done()
    })
  }
}
