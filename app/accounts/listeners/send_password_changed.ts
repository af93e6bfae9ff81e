import { sendAccountMail } from '#accounts/send_account_mail'
import User from '#accounts/models/user'

/** So that nobody's password is changed behind their back. */
export default class SendPasswordChanged {
  async handle({ userId }: { userId: string }) {
    const user = await User.findOrFail(userId)
    await sendAccountMail(user, {
      kind: 'accounts.password_changed',
      actionUrl: '/forgot-password',
    })
  }
}
