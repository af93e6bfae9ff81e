import { sendMail } from '#core/mail/send_mail'
import { issueToken } from '#accounts/account_tokens'
import { accountReader } from '#accounts/queries/account_reader'
import User from '#accounts/models/user'

/** The link is made here and nowhere earlier, so that it never lies in the job queue. */
export default class SendInvitation {
  async handle({ userId }: { userId: string | null }) {
    const user = userId && (await User.find(userId))
    if (!user || user.state !== 'invited') return
    const to = await accountReader(user)
    if (!to) return
    const token = await issueToken(user.id, 'invitation')
    await sendMail({
      to,
      locale: user.locale,
      kind: 'accounts.invitation',
      values: { kind: to.isGuardian ? 'guardian' : user.role, studentFirstName: user.firstName },
      actionUrl: `/invitation/${token}`,
    })
  }
}
