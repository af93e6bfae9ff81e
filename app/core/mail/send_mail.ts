import mailer from '@adonisjs/mail/services/main'
import { appUrl } from '#config/app'
import { clock } from '#core/clock'
import { secretOfJob } from '#core/current_job'
import { logo, LOGO_CID } from '#core/logo'
import { mailWords } from '#core/mail/mail_words'

export type Mail = {
  /** The role decides how the person is addressed; without one, politely. */
  to: { email: string; firstName: string; role?: string }
  locale: 'fr' | 'en'
  /** `<feature>.<kind>`: its texts are `mails.<feature>.<kind>.{subject,title,body,action}`. */
  kind: string
  /** What the texts name. The subject gets none of it: it can be read on a locked phone. */
  values?: Record<string, string | number>
  /** Where the button leads: an address of the site, or a path. */
  actionUrl?: string
  /** The same for each attempt of one mail, so that a retry is recognised; of itself it is so in a job. */
  messageId?: string
  /** Where whoever gets it stops mails of its kind (RFC 8058), a path; what can't be stopped has none. */
  unsubscribePath?: string | null
  /** An iCalendar file that calendar programs take in, and how (RFC 5546). */
  calendar?: { method: 'REQUEST' | 'CANCEL' | 'PUBLISH'; content: string } | null
}

/**
 * Hands one e-mail to the SMTP server. Call it from a job: a server that is down throws.
 *
 * @throws when a text of this kind is missing, or when the server didn't take the mail.
 */
export async function sendMail(mail: Mail) {
  const words = await mailWords(mail)
  const picture = await logo.get()
  await mailer.send((message) => {
    message
      .to(mail.to.email, mail.to.firstName)
      .subject(words.subject)
      .messageId(addressOf(mail.messageId ?? nameOf(mail)))
      .header('Date', clock.now().toRFC2822())
      .header('Auto-Submitted', 'auto-generated')
      .header('Content-Language', mail.locale)
      .htmlView('emails/layout', words)
      .textView('emails/layout_text', words)
    if (words.unsubscribe) {
      message
        .header('List-Unsubscribe', `<${words.unsubscribe.url}>`)
        .header('List-Unsubscribe-Post', 'List-Unsubscribe=One-Click')
    }
    if (picture) message.embedData(picture.png, LOGO_CID, { filename: 'logo.png' })
    if (mail.calendar) {
      const { method, content } = mail.calendar
      message.icalEvent(content, { method, filename: 'homeskolar.ics' })
    }
  })
}

const nameOf = ({ kind, to }: Mail) =>
  secretOfJob('mail', kind, to.email).toString('hex').slice(0, 32)

/** A Message-ID has the form of an address: what we call the mail, at our host. */
const addressOf = (id: string) => `<${id}@${new URL(appUrl).hostname}>`
