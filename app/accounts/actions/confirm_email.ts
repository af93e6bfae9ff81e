import { done, refused } from '#core/result'
import { transaction } from '#core/transaction'
import { useToken } from '#accounts/account_tokens'
import { confirmAddress } from '#accounts/confirm_address'
import User from '#accounts/models/user'

/** Confirms the address that a link was sent to. The link works once. */
export default class ConfirmEmail {
  handle({ token }: { token: string }) {
    return transaction(async (trx) => {
      const userId = await useToken(token, 'confirm_email', trx)
      if (!userId) return refused('link_not_valid')
      const user = await User.query({ client: trx }).where('id', userId).forUpdate().firstOrFail()
      await confirmAddress(user, trx)
      return done(user)
    })
  }
}
