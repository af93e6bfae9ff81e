import { sendAccountMail } from '#accounts/send_account_mail'
import User from '#accounts/models/user'

export default class SendSecondFactorRemoved {
  async handle({ userId }: { userId: string }) {
    const user = await User.findOrFail(userId)
    await sendAccountMail(user, {
      kind: 'accounts.second_factor_removed',
      actionUrl: '/second-factor',
    })
  }
}
