import { transaction } from '#core/transaction'
import { endLinks } from '#accounts/end_links'
import SendPasswordReset from '#accounts/listeners/send_password_reset'
import SendInvitation from '#accounts/listeners/send_invitation'
import { sendAccountMail } from '#accounts/send_account_mail'
import User from '#accounts/models/user'

/** Nothing that was typed in the form is in this mail: anybody may type somebody else's address. */
export default class SendAlreadyRegistered {
  async handle({ userId }: { userId: string }) {
    const user = await User.find(userId)
    if (!user) return
    if (user.state === 'unconfirmed') return this.#chooseAnew(userId)
    if (user.state === 'invited') return new SendInvitation().handle({ userId })
    await sendAccountMail(user, { kind: 'accounts.already_registered', actionUrl: '/login' })
  }

  /**
   * Whoever signed up first may be somebody else, with a password of their own: earlier links must not open the
   * account for them. Who reads this mail confirms the address by choosing the password.
   */
  async #chooseAnew(userId: string) {
    await transaction((trx) => endLinks(userId, trx))
    return new SendPasswordReset().handle({ userId })
  }
}
