import db from '@adonisjs/lucid/services/db'
import { sendMail } from '#core/mail/send_mail'
import { limits } from '#accounts/limits'
import { plainName } from '#accounts/plain_name'
import { stateOf } from '#accounts/email_change_state'
import { addressHolder } from '#accounts/queries/address_holder'
import { issueChangeLink } from '#accounts/email_change_links'
import EmailChange from '#accounts/models/email_change'
import User from '#accounts/models/user'

/**
 * Asks the new address, which anybody may have typed; when it has an account already its owner is told instead, and gets
 * no link.
 */
export default class SendEmailChangeToNew {
  async handle({ emailChangeId }: { emailChangeId: string }) {
    const change = await EmailChange.find(emailChangeId)
    if (!change || stateOf(change, 'new') !== 'valid') return
    if (!(await limits.mailTo('email_change', change.newEmail))) return
    const ownerId = await addressHolder(change.newEmail, db.connection())
    if (ownerId) return this.#tellOwner(await User.findOrFail(ownerId))

    const user = await User.findOrFail(change.userId)
    const token = await issueChangeLink(change.id, 'new')
    await sendMail({
      to: { email: change.newEmail, firstName: plainName(user.firstName), role: user.role },
      locale: user.locale,
      kind: 'accounts.email_change_new',
      actionUrl: `/email-change/${token}`,
    })
  }

  async #tellOwner({ email, firstName, role, locale }: User) {
    const to = { email: email!, firstName, role }
    await sendMail({ to, locale, kind: 'accounts.email_change_known' })
  }
}
