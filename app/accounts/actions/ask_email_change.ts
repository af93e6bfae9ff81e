import { done, refused } from '#core/result'
import { transaction } from '#core/transaction'
import { beginEmailChange } from '#accounts/begin_email_change'
import { isOwnGuardian } from '#accounts/queries/is_own_guardian'
import User from '#accounts/models/user'

type Input = { user: User; email: string; currentPassword: string }

/**
 * Begins a change of address. Nothing here looks whether somebody else has the new one: the answer
 * and the work are the same, and its owner alone is told, by the listener.
 */
export default class AskEmailChange {
  async handle({ user, email, currentPassword }: Input) {
    if (!(await user.verifyPassword(currentPassword))) return refused('wrong_password')
    if (user.email?.toLowerCase() === email) return refused('same_address')

    return transaction(async (trx) => {
      if (await isOwnGuardian(user.id, email, trx)) return refused('guardian_address')
      const locked = await User.query({ client: trx })
        .where('id', user.id)
        .forUpdate()
        .firstOrFail()
      await beginEmailChange(locked, email, trx)
      return done()
    })
  }
}
