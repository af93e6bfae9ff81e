import { transaction } from '#core/transaction'
import { announce } from '#core/events/announce'
import { userIdOf } from '#accounts/queries/user_id_of'
import PersonInvited from '#accounts/events/person_invited'

/** Sends an invitation's link again. The same work is done whether or not the address is known. */
export default class AskInvitation {
  handle({ email }: { email: string }) {
    return transaction(async (trx) => {
      const userId = await userIdOf(email, trx)
      await announce(new PersonInvited({ userId }), trx)
    })
  }
}
