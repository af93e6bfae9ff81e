import { sendMail } from '#core/mail/send_mail'
import User from '#accounts/models/user'

export default class SendAccountActivated {
  async handle({ userId }: { userId: string }) {
    const user = await User.findOrFail(userId)
    await sendMail({
      to: user,
      locale: user.locale,
      kind: 'accounts.account_activated',
      actionUrl: '/login',
    })
  }
}
