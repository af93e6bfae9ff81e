import { done, refused } from '#core/result'
import { transaction } from '#core/transaction'
import { announce } from '#core/events/announce'
import { endLoginSessions } from '#accounts/end_login_sessions'
import PasswordChanged from '#accounts/events/password_changed'
import type User from '#accounts/models/user'

type Input = { user: User; currentPassword: string; password: string; loginSessionId: string }

/** Changes the password of somebody who knows the present one, and ends their other login sessions. */
export default class ChangePassword {
  async handle({ user, currentPassword, password, loginSessionId }: Input) {
    if (!(await user.verifyPassword(currentPassword))) return refused('wrong_password')

    await transaction(async (trx) => {
      await user.useTransaction(trx).merge({ password }).save()
      await endLoginSessions(user.id, trx, loginSessionId)
      await announce(new PasswordChanged({ userId: user.id }), trx)
    })
    return done()
  }
}
