import SendInvitation from '#accounts/listeners/send_invitation'
import { sendAccountMail } from '#accounts/send_account_mail'
import User from '#accounts/models/user'

/** Nothing that was typed in the form is in this mail: anybody may type somebody else's address. */
export default class SendAlreadyRegistered {
  async handle({ userId }: { userId: string }) {
    const user = await User.find(userId)
    // A form that came twice: its link was sent the first time.
    if (!user || user.state === 'unconfirmed') return
    if (user.state === 'invited') return new SendInvitation().handle({ userId })
    await sendAccountMail(user, { kind: 'accounts.already_registered', actionUrl: '/login' })
  }
}
