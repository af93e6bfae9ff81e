import env from '#start/env'
import { mailFrom } from '#core/mail/sender'
import { demo } from '#config/app'
import { defineConfig } from '@adonisjs/mail'
import { catcherAddress } from '#core/mail/catcher'
import { SmtpTransport } from '#core/mail/smtp_transport'

/**
 * A message always goes through a real SMTP server: the one of `SMTP_URL`, or, in the demo, the
 * catcher that shows it at `/dev/mails`.
 */
const mailConfig = defineConfig({
  default: 'smtp',
  from: mailFrom,
  mailers: { smtp: () => new SmtpTransport(smtpAddress) },
})

function smtpAddress() {
  const address = env.get('SMTP_URL')
  if (address) return address
  if (demo) return catcherAddress()
  throw new Error('SMTP_URL is not set: no e-mail can leave')
}

export default mailConfig

declare module '@adonisjs/mail/types' {
  export interface MailersList extends InferMailers<typeof mailConfig> {}
}
