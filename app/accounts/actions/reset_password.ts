import hash from '@adonisjs/core/services/hash'
import { clock } from '#core/clock'
import { done, refused } from '#core/result'
import { announce } from '#core/events/announce'
import { transaction, type Transaction } from '#core/transaction'
import { tokenState, useToken } from '#accounts/account_tokens'
import { endLinks } from '#accounts/end_links'
import { endLoginSessions } from '#accounts/end_login_sessions'
import { confirmAddress, unlessTaken } from '#accounts/confirm_address'
import PasswordChanged from '#accounts/events/password_changed'
import User from '#accounts/models/user'

/**
 * Sets a new password through the link from a mail, once, and ends every login session of the
 * person. Who reads that mail has also confirmed the address.
 */
export default class ResetPassword {
  async handle({ token, password }: { token: string; password: string }) {
    if ((await tokenState(token, 'reset_password')) !== 'valid') return refused('link_not_valid')
    const hashed = await hash.make(password)

    const resetting = transaction(async (trx) => {
      const userId = await useToken(token, 'reset_password', trx)
      if (!userId) return refused('link_not_valid')
      return done(await this.#change(userId, hashed, trx))
    })
    return unlessTaken(resetting)
  }

  /** By a plain query: the model would hash once more. */
  async #change(userId: string, password: string, trx: Transaction) {
    await trx
      .from('users')
      .where('id', userId)
      .update({ password, updated_at: clock.now().toJSDate() })
    const user = await User.query({ client: trx }).where('id', userId).forUpdate().firstOrFail()
    await confirmAddress(user, trx)
    await endLoginSessions(userId, trx)
    await endLinks(userId, trx)
    await announce(new PasswordChanged({ userId }), trx)
    return user
  }
}
