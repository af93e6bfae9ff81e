import { record } from '#audit/record'
import { done, refused } from '#core/result'
import { transaction } from '#core/transaction'
import { newRecoveryCodes } from '#accounts/recovery_codes'
import { lockSecondFactor, useCode } from '#accounts/second_factor_codes'

/** New recovery codes, for somebody whose phone shows the right code; the earlier ones are void. */
export default class MakeRecoveryCodes {
  handle({ userId, code }: { userId: string; code: string }) {
    return transaction(async (trx) => {
      const factor = await lockSecondFactor(userId, trx)
      if (!factor) return refused('not_set_up')
      const result = await useCode(factor, code)
      if (!result.ok) return result

      const codes = await newRecoveryCodes(userId, trx)
      await record(
        {
          actorId: userId,
          action: 'accounts.recovery_codes_made',
          subject: { type: 'user', id: userId },
        },
        trx
      )
      return done(codes)
    })
  }
}
