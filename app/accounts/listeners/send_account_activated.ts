import { sendMail } from '#core/mail/send_mail'
import { accountReader } from '#accounts/queries/account_reader'
import User from '#accounts/models/user'

export default class SendAccountActivated {
  async handle({ userId }: { userId: string }) {
    const user = await User.findOrFail(userId)
    const to = await accountReader(user)
    if (!to) return
    await sendMail({
      to,
      locale: user.locale,
      kind: 'accounts.account_activated',
      actionUrl: '/login',
    })
  }
}
