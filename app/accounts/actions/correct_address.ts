import { record } from '#audit/record'
import { done, refused } from '#core/result'
import { announce } from '#core/events/announce'
import { transaction, type Transaction } from '#core/transaction'
import { endLinks } from '#accounts/end_links'
import { addressRefusal } from '#accounts/address_refusal'
import { addressHolder } from '#accounts/queries/address_holder'
import { isOwnGuardian } from '#accounts/queries/is_own_guardian'
import { forgetUnconfirmedAt } from '#accounts/queries/forget_unconfirmed'
import ConfirmationAsked from '#accounts/events/confirmation_asked'
import PersonInvited from '#accounts/events/person_invited'
import User from '#accounts/models/user'

type Input = { userId: string; email: string; actorId: string }

/**
 * Staff correct an address that was mistyped, before anybody has shown that they read it: the links that went to the
 * old one die, and a new one leaves. Afterwards an address is its owner's alone to change.
 */
export default class CorrectAddress {
  async handle(input: Input) {
    try {
      return await transaction((trx) => this.#correct(input, trx))
    } catch (error) {
      return addressRefusal(error)
    }
  }

  async #correct({ userId, email, actorId }: Input, trx: Transaction) {
    const user = await User.query({ client: trx }).where('id', userId).forUpdate().firstOrFail()
    if (user.state !== 'invited' && user.state !== 'unconfirmed')
      return refused('address_confirmed')
    if (!user.email) return refused('no_address')
    if (user.email.toLowerCase() === email) return refused('same_address')
    if (await addressHolder(email, trx)) return refused('address_taken')
    if (await isOwnGuardian(userId, email, trx)) return refused('guardian_address')

    const invited = user.state === 'invited'
    if (invited) await forgetUnconfirmedAt(email, trx)
    await user.merge({ email }).save()
    await endLinks(userId, trx)
    await record(
      { actorId, action: 'accounts.address_corrected', subject: { type: 'user', id: userId } },
      trx
    )
    await announce(invited ? new PersonInvited({ userId }) : new ConfirmationAsked({ userId }), trx)
    return done()
  }
}
