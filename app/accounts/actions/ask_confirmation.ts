import { transaction } from '#core/transaction'
import { announce } from '#core/events/announce'
import { userIdOf } from '#accounts/queries/user_id_of'
import ConfirmationAsked from '#accounts/events/confirmation_asked'

/** Sends the confirmation link again. The same work is done whether or not the address is known. */
export default class AskConfirmation {
  handle({ email }: { email: string }) {
    return transaction(async (trx) => {
      const userId = await userIdOf(email, trx)
      await announce(new ConfirmationAsked({ userId }), trx)
    })
  }
}
