import { clock } from '#core/clock'
import { record } from '#audit/record'
import { done, refused } from '#core/result'
import { announce } from '#core/events/announce'
import { transaction, type Transaction } from '#core/transaction'
import { stepOf } from '#accounts/totp'
import { newRecoveryCodes } from '#accounts/recovery_codes'
import { endLoginSessions } from '#accounts/end_login_sessions'
import { lockSecondFactor } from '#accounts/second_factor_codes'
import SecondFactor, { sealed } from '#accounts/models/second_factor'
import SecondFactorSetUp from '#accounts/events/second_factor_set_up'

type Input = {
  userId: string
  secret: string
  /** What the new phone shows, so that nobody is locked out by a QR code that wasn't read. */
  code: string
  /** A first one never takes the place of another: somebody else may have been faster. */
  replaces: boolean
  loginSessionId: string
}

/** Keeps a second factor that has shown a code, and gives the recovery codes that belong to it. */
export default class SetUpSecondFactor {
  async handle({ userId, secret, code, replaces, loginSessionId }: Input) {
    const lastStep = stepOf(code, secret, clock.now())
    if (lastStep === null) return refused('wrong_code')

    return transaction(async (trx) => {
      await trx.from('users').where('id', userId).forUpdate().select('id').firstOrFail()
      const present = await lockSecondFactor(userId, trx)
      if (present && !replaces) return refused('already_set_up')

      const factor = present ?? new SecondFactor().fill({ userId })
      await factor
        .useTransaction(trx)
        .merge({ secret: sealed(secret, userId), lastStep, failures: 0, retryAt: null })
        .merge({ confirmedAt: clock.now() })
        .save()
      const codes = await newRecoveryCodes(userId, trx)
      await endLoginSessions(userId, trx, loginSessionId)
      await this.#tell(userId, present !== null, trx)
      return done({ factor, codes })
    })
  }

  async #tell(userId: string, replaced: boolean, trx: Transaction) {
    await record(
      {
        actorId: userId,
        action: 'accounts.second_factor_set_up',
        subject: { type: 'user', id: userId },
        after: { replaced },
      },
      trx
    )
    await announce(new SecondFactorSetUp({ userId }), trx)
  }
}
