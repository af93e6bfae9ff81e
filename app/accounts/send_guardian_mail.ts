import { sendMail, type Mail } from '#core/mail/send_mail'
import { limits } from '#accounts/limits'
import { plainName } from '#accounts/plain_name'
import Guardian from '#accounts/models/guardian'
import type Guardianship from '#accounts/models/guardianship'

/**
 * Mails a guardian about their child, unless the address got enough of such mails.
 *
 * @returns 0 once it is sent, otherwise in how many seconds the limit allows it.
 */
export async function sendGuardianMail(
  { guardianId, name }: Guardianship,
  mail: Pick<Mail, 'kind' | 'values' | 'actionUrl'>
) {
  const guardian = await Guardian.findOrFail(guardianId)
  const wait = await limits.guardianLink(guardian.email)
  if (wait > 0) return wait
  await sendMail({
    to: { email: guardian.email, firstName: plainName(name), role: 'guardian' },
    locale: guardian.locale,
    ...mail,
  })
  return 0
}
