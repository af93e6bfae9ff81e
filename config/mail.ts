import env from '#start/env'
import { defineConfig, transports } from '@adonisjs/mail'

/**
 * Without `SMTP_URL` a message still goes through a real SMTP server: the catcher that the
 * web process starts on a port of its own (`#notifications/mail_catcher`).
 */
const mailConfig = defineConfig({
  default: 'smtp',
  from: env.get('MAIL_FROM', 'HomeSkolar <bonjour@homeskolar.test>'),
  mailers: { smtp: transports.smtp(smtpSettings(env.get('SMTP_URL'))) },
})

/** nodemailer reads host, port, security and credentials from the address itself. */
function smtpSettings(url: string | undefined) {
  return { url: url ?? 'smtp://127.0.0.1:1', host: '' } as { host: string; url: string }
}

export default mailConfig

declare module '@adonisjs/mail/types' {
  export interface MailersList extends InferMailers<typeof mailConfig> {}
}
