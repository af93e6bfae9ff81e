import { done, refused } from '#core/result'
import { transaction, type Transaction } from '#core/transaction'
import { announce } from '#core/events/announce'
import { endLoginSessions } from '#accounts/end_login_sessions'
import PasswordChanged from '#accounts/events/password_changed'
import type User from '#accounts/models/user'

type Input = { user: User; currentPassword: string; password: string; loginSessionId: string }

/** Changes the password of somebody who knows the present one, and ends their other login sessions. */
export default class ChangePassword {
  async handle({ user, currentPassword, password, loginSessionId }: Input) {
    if (!(await user.verifyPassword(currentPassword))) return refused('wrong_password')

    return transaction(async (trx) => {
      if (!(await this.#isPresent(user, trx))) return refused('wrong_password')
      await user.useTransaction(trx).merge({ password }).save()
      await endLoginSessions(user.id, trx, loginSessionId)
      await announce(new PasswordChanged({ userId: user.id }), trx)
      return done()
    })
  }

  /** Hashing takes a while: a reset that was faster stands, and this password is no longer the present one. */
  async #isPresent({ id, password }: User, trx: Transaction) {
    const row = await trx.from('users').where({ id, password }).forUpdate().select('id').first()
    return row !== null
  }
}
