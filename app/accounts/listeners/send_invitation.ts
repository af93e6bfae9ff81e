import { issueToken } from '#accounts/account_tokens'
import { sendAccountMail } from '#accounts/send_account_mail'
import User from '#accounts/models/user'

/** The link is made here and nowhere earlier, so that it never lies in the job queue. */
export default class SendInvitation {
  async handle({ userId }: { userId: string | null }) {
    const user = userId && (await User.find(userId))
    if (!user || user.state !== 'invited') return
    const token = await issueToken(user.id, 'invitation')
    await sendAccountMail(user, {
      kind: 'accounts.invitation',
      actionUrl: `/invitation/${token}`,
    })
  }
}
