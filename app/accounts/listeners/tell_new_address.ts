import { sendMail } from '#core/mail/send_mail'
import EmailChange from '#accounts/models/email_change'
import User from '#accounts/models/user'

export default class TellNewAddress {
  async handle({ emailChangeId }: { emailChangeId: string }) {
    const { userId, newEmail } = await EmailChange.findOrFail(emailChangeId)
    const { firstName, role, locale } = await User.findOrFail(userId)
    await sendMail({
      to: { email: newEmail, firstName, role },
      locale,
      kind: 'accounts.email_changed_new',
      actionUrl: '/login',
    })
  }
}
