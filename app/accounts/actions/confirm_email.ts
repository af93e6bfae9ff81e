import hash from '@adonisjs/core/services/hash'
import { clock } from '#core/clock'
import { done, refused } from '#core/result'
import { transaction, type Transaction } from '#core/transaction'
import { useToken } from '#accounts/account_tokens'
import { confirmAddress, unlessTaken } from '#accounts/confirm_address'
import { signUpBehind } from '#accounts/queries/sign_up_behind'
import User from '#accounts/models/user'

type Input = { token: string; password?: string }

/**
 * Confirms the sign-up that a link was sent for, once. Of several with one address any may be somebody else's, who
 * typed the same names and knows that password: whoever reads the mail chooses another.
 */
export default class ConfirmEmail {
  async handle({ token, password }: Input) {
    const waiting = await signUpBehind(token)
    if (waiting?.among_others && !password) return refused('password_needed')
    const hashed = password ? await hash.make(password) : null
    return unlessTaken(transaction((trx) => this.#confirm(token, hashed, trx)))
  }

  /** The password by a plain query: the model would hash once more. */
  async #confirm(token: string, password: string | null, trx: Transaction) {
    const userId = await useToken(token, 'confirm_email', trx)
    if (!userId) return refused('link_not_valid')
    if (password) {
      const changes = { password, updated_at: clock.now().toJSDate() }
      await trx.from('users').where('id', userId).update(changes)
    }
    const user = await User.query({ client: trx }).where('id', userId).forUpdate().firstOrFail()
    await confirmAddress(user, trx)
    return done(user)
  }
}
