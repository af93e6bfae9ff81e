import { sendAccountMail } from '#accounts/send_account_mail'
import User from '#accounts/models/user'

/** So that nobody puts their own phone in the place of somebody else's unseen. */
export default class SendSecondFactorSetUp {
  async handle({ userId }: { userId: string }) {
    const user = await User.findOrFail(userId)
    await sendAccountMail(user, {
      kind: 'accounts.second_factor_set_up',
      actionUrl: '/second-factor',
    })
  }
}
