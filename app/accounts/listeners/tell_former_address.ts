import { sendMail } from '#core/mail/send_mail'
import { plainName } from '#accounts/plain_name'
import { issueChangeLink } from '#accounts/email_change_links'
import { accountReader } from '#accounts/queries/account_reader'
import EmailChange from '#accounts/models/email_change'
import User from '#accounts/models/user'

/** Tells whoever read the account's mails until now: a guardian, where a student had no address, who may take it back. */
export default class TellFormerAddress {
  async handle({ emailChangeId }: { emailChangeId: string }) {
    const change = await EmailChange.findOrFail(emailChangeId)
    const user = await User.findOrFail(change.userId)
    const { id, firstName, role, locale } = user
    const to = await accountReader({ id, firstName, role, email: change.presentEmail })
    if (!to) return
    if (!to.isGuardian) return sendMail({ to, locale, kind: 'accounts.email_changed_former' })
    const token = await issueChangeLink(change.id, 'guardian')
    await sendMail({
      to: { ...to, firstName: plainName(to.firstName) },
      locale,
      kind: 'accounts.email_added',
      values: { studentFirstName: plainName(firstName), newEmail: change.newEmail },
      actionUrl: `/email-undo/${token}`,
    })
  }
}
