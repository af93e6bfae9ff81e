import { sendMail } from '#core/mail/send_mail'
import { accountReader } from '#accounts/queries/account_reader'
import User from '#accounts/models/user'

/** So that nobody's password is changed behind their back. */
export default class SendPasswordChanged {
  async handle({ userId }: { userId: string }) {
    const user = await User.findOrFail(userId)
    const to = await accountReader(user)
    if (!to) return
    await sendMail({
      to,
      locale: user.locale,
      kind: 'accounts.password_changed',
      actionUrl: '/forgot-password',
    })
  }
}
