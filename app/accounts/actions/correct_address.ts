import { record } from '#audit/record'
import { done, refused } from '#core/result'
import { announce } from '#core/events/announce'
import { transaction, type Transaction } from '#core/transaction'
import { endTokens } from '#accounts/end_links'
import { isClosed, isUnanswered } from '#accounts/account_states'
import { beginEmailChange } from '#accounts/begin_email_change'
import { addressRefusal } from '#accounts/address_refusal'
import { addressHolder } from '#accounts/queries/address_holder'
import { accountReader } from '#accounts/queries/account_reader'
import { isOwnGuardian } from '#accounts/queries/is_own_guardian'
import { forgetUnconfirmedAt } from '#accounts/queries/forget_unconfirmed'
import ConfirmationAsked from '#accounts/events/confirmation_asked'
import PersonInvited from '#accounts/events/person_invited'
import User from '#accounts/models/user'

type Input = { userId: string; email: string; actorId: string }

/**
 * Staff correct an address that was mistyped, before anybody has shown that they read it: the links that went to the
 * old one die, and a new one leaves. Afterwards an address is its owner's alone to change. A student whose mails nobody reads
 * any more, having no address and no guardian, is asked at the one they name: it is theirs once they press its button.
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
    const fault = await this.#faultOf(user, email, trx)
    if (fault) return refused(fault)
    if (await addressHolder(email, trx)) return refused('address_taken')
    if (await isOwnGuardian(userId, email, trx)) return refused('guardian_address')

    await endTokens(userId, trx)
    // Nothing is written into an account that somebody has opened unless they confirm it.
    if (isUnanswered(user)) await this.#replace(user, email, trx)
    else await beginEmailChange(user, email, trx)
    await record(
      { actorId, action: 'accounts.address_corrected', subject: { type: 'user', id: userId } },
      trx
    )
    return done()
  }

  async #faultOf(user: User, email: string, trx: Transaction) {
    if (!user.email) {
      if (isClosed(user)) return 'account_closed'
      return (await accountReader(user, trx)) ? 'no_address' : null
    }
    if (!isUnanswered(user)) return 'address_confirmed'
    return user.email.toLowerCase() === email ? 'same_address' : null
  }

  async #replace(user: User, email: string, trx: Transaction) {
    const { id: userId } = user
    const invited = user.state === 'invited'
    if (invited) await forgetUnconfirmedAt(email, trx)
    await user.merge({ email }).save()
    await announce(invited ? new PersonInvited({ userId }) : new ConfirmationAsked({ userId }), trx)
  }
}
