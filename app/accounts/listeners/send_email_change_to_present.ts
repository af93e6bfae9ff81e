import { sendMail } from '#core/mail/send_mail'
import { stateOf } from '#accounts/email_change_state'
import { issueChangeLink } from '#accounts/email_change_links'
import EmailChange from '#accounts/models/email_change'
import User from '#accounts/models/user'

/** Asks the address that the account has: somebody who merely knows the password gets no further. */
export default class SendEmailChangeToPresent {
  async handle({ emailChangeId }: { emailChangeId: string }) {
    const change = await EmailChange.find(emailChangeId)
    if (!change?.presentEmail || stateOf(change, 'present') !== 'valid') return
    const user = await User.findOrFail(change.userId)
    const token = await issueChangeLink(change.id, 'present')
    await sendMail({
      to: { email: change.presentEmail, firstName: user.firstName, role: user.role },
      locale: user.locale,
      kind: 'accounts.email_change_present',
      values: { newEmail: change.newEmail },
      actionUrl: `/email-change/${token}`,
    })
  }
}
