import { sendMail } from '#core/mail/send_mail'
import { accountReader } from '#accounts/queries/account_reader'
import EmailChange from '#accounts/models/email_change'
import User from '#accounts/models/user'

/** Tells whoever read the account's mails until now: a guardian, where a student had no address. */
export default class TellFormerAddress {
  async handle({ emailChangeId }: { emailChangeId: string }) {
    const change = await EmailChange.findOrFail(emailChangeId)
    const user = await User.findOrFail(change.userId)
    const { id, firstName, role, locale } = user
    const to = await accountReader({ id, firstName, role, email: change.presentEmail })
    if (to) await sendMail({ to, locale, kind: 'accounts.email_changed_former' })
  }
}
