import { sendMail } from '#core/mail/send_mail'
import { accountReader } from '#accounts/queries/account_reader'
import User from '#accounts/models/user'

/** So that nobody puts their own phone in the place of somebody else's unseen. */
export default class SendSecondFactorSetUp {
  async handle({ userId }: { userId: string }) {
    const user = await User.findOrFail(userId)
    const to = await accountReader(user)
    if (!to) return
    await sendMail({
      to,
      locale: user.locale,
      kind: 'accounts.second_factor_set_up',
      actionUrl: '/second-factor',
    })
  }
}
