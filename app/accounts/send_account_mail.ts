import { sendMail } from '#core/mail/send_mail'
import { plainName } from '#accounts/plain_name'
import { accountReader } from '#accounts/queries/account_reader'
import type User from '#accounts/models/user'

type AccountMail = { kind: `accounts.${string}`; actionUrl: string }

/**
 * A mail about an account, to whoever reads its mails. A guardian is told whose account it is, and what the
 * student signs in with; with nobody to read it, nothing is sent.
 */
export async function sendAccountMail(user: User, mail: AccountMail) {
  const to = await accountReader(user)
  if (!to) return
  const { identifier, locale } = user
  await sendMail({
    to: { ...to, firstName: plainName(to.firstName) },
    locale,
    ...mail,
    values: { studentFirstName: plainName(user.firstName), identifier: identifier ?? '' },
  })
}
