import SendConfirmation from '#accounts/listeners/send_confirmation'
import SendInvitation from '#accounts/listeners/send_invitation'
import { sendAccountMail } from '#accounts/send_account_mail'
import User from '#accounts/models/user'

/** Nothing that was typed in the form is in this mail: anybody may type somebody else's address. */
export default class SendAlreadyRegistered {
  async handle({ userId }: { userId: string }) {
    const user = await User.findOrFail(userId)
    if (user.state === 'unconfirmed') return new SendConfirmation().handle({ userId })
    if (user.state === 'invited') return new SendInvitation().handle({ userId })
    await sendAccountMail(user, { kind: 'accounts.already_registered', actionUrl: '/login' })
  }
}
