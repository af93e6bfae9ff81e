import { transaction } from '#core/transaction'
import { announce } from '#core/events/announce'
import { userIdOf } from '#accounts/queries/user_id_of'
import PasswordResetAsked from '#accounts/events/password_reset_asked'

/** Sends a link to choose a new password. The same work is done whether or not the address is known. */
export default class AskPasswordReset {
  handle({ email }: { email: string }) {
    return transaction(async (trx) => {
      const userId = await userIdOf(email, trx)
      await announce(new PasswordResetAsked({ userId }), trx)
    })
  }
}
