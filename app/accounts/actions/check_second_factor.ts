import { done, refused } from '#core/result'
import { transaction } from '#core/transaction'
import { useRecoveryCode } from '#accounts/recovery_codes'
import { lockSecondFactor, useCode } from '#accounts/second_factor_codes'

type Input = { userId: string } & ({ code: string } | { recoveryCode: string })

/** Whether somebody holds their second factor: the code on their phone, or one of the recovery codes. */
export default class CheckSecondFactor {
  handle(input: Input) {
    return transaction(async (trx) => {
      const factor = await lockSecondFactor(input.userId, trx)
      if (!factor) return refused('not_set_up')
      if ('recoveryCode' in input) {
        const used = await useRecoveryCode(input.userId, input.recoveryCode, trx)
        return used ? done(factor) : refused('wrong_recovery_code')
      }
      const result = await useCode(factor, input.code)
      return result.ok ? done(factor) : result
    })
  }
}
