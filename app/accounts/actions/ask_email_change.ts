import { clock } from '#core/clock'
import { done, refused } from '#core/result'
import { announce } from '#core/events/announce'
import { transaction, type Transaction } from '#core/transaction'
import { isOwnGuardian } from '#accounts/queries/is_own_guardian'
import EmailChangeAsked from '#accounts/events/email_change_asked'
import EmailChange from '#accounts/models/email_change'
import User from '#accounts/models/user'

type Input = { user: User; email: string; currentPassword: string }

const LIFETIME = { days: 3 }

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
      const { id } = await this.#begin(user, email, trx)
      await announce(new EmailChangeAsked({ emailChangeId: id }), trx)
      return done()
    })
  }

  /** One at a time: an earlier wish is withdrawn. Under the person's lock, two tabs come one after the other. */
  async #begin({ id }: User, newEmail: string, trx: Transaction) {
    const user = await User.query({ client: trx }).where('id', id).forUpdate().firstOrFail()
    await EmailChange.query({ client: trx })
      .where('user_id', id)
      .whereNull('completed_at')
      .whereNull('cancelled_at')
      .update({ cancelled_at: clock.now().toJSDate() })
    return EmailChange.create(
      {
        userId: id,
        presentEmail: user.email,
        newEmail,
        expiresAt: clock.now().plus(LIFETIME),
      },
      { client: trx }
    )
  }
}
