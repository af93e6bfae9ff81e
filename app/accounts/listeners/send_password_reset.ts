import { isClosed } from '#accounts/account_states'
import { issueToken } from '#accounts/account_tokens'
import SendInvitation from '#accounts/listeners/send_invitation'
import { sendAccountMail } from '#accounts/send_account_mail'
import User from '#accounts/models/user'

/** The link is made here and nowhere earlier, so that it never lies in the job queue. */
export default class SendPasswordReset {
  async handle({ userId }: { userId: string | null }) {
    const user = userId && (await User.find(userId))
    if (!user || isClosed(user)) return
    if (user.state === 'invited') return new SendInvitation().handle({ userId })
    const token = await issueToken(user.id, 'reset_password')
    await sendAccountMail(user, {
      kind: 'accounts.reset_password',
      actionUrl: `/reset-password/${token}`,
    })
  }
}
