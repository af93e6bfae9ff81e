import { sendMail } from '#core/mail/send_mail'
import { accountReader } from '#accounts/queries/account_reader'
import User from '#accounts/models/user'

export default class SendSecondFactorRemoved {
  async handle({ userId }: { userId: string }) {
    const user = await User.findOrFail(userId)
    const to = await accountReader(user)
    if (!to) return
    await sendMail({
      to,
      locale: user.locale,
      kind: 'accounts.second_factor_removed',
      actionUrl: '/second-factor',
    })
  }
}
