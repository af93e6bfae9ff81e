import { MailResponse } from '@adonisjs/mail'
import mailer from '@adonisjs/mail/services/main'
import { getActiveTest } from '@japa/runner'
import { SmtpTransport } from '#core/mail/smtp_transport'
import type { NodeMailerMessage } from '@adonisjs/mail/types'

/** What the e-mail about a new pair names. */
export const PAIR_MADE = {
  ...{ otherFirstName: 'Marc', level: '3e', needs: '', wishes: '' },
  ...{ hasNeeds: 'no', hasWishes: 'no' },
}

let caught: NodeMailerMessage[] = []

export type CaughtMail = {
  to: string
  subject: string
  html: string
  text: string
  messageId: string
  headers: Record<string, string>
  attachments: { cid?: string }[]
  calendar?: { method?: string; content?: string; filename?: string }
}

/** From now on no mail leaves the machine: what would be sent is kept. Called before each test. */
export function catchMails() {
  caught = []
  workingMails()
}

/** Mails are taken, and kept here. */
export function workingMails() {
  mailer.use('smtp').transport.send = async (message) => {
    caught.push({ ...message })
    return new MailResponse(message.messageId!, { from: '', to: [] }, undefined as never)
  }
}

/** The mails of this test, oldest first; of one person when an address is given. */
export function caughtMails(email?: string): CaughtMail[] {
  const mails = caught.map((message) => ({
    to: (message.to as { address: string }[])[0].address,
    subject: message.subject!,
    html: message.html as string,
    text: message.text as string,
    messageId: message.messageId!,
    headers: (message.headers ?? {}) as Record<string, string>,
    attachments: (message.attachments ?? []) as { cid?: string }[],
    calendar: message.icalEvent,
  }))
  return mails.filter((mail) => email === undefined || mail.to === email)
}

/** In this test mails really go to the SMTP server at this address. */
export function sendMailsTo(address: string) {
  const transport = new SmtpTransport(() => address)
  mailer.use('smtp').transport.send = (message) => transport.send(message)
  getActiveTest()?.cleanup(() => transport.close())
}

/** The mail server is out of order in this test. */
export function breakMails(reason = 'The mail server is down') {
  mailer.use('smtp').transport.send = () => Promise.reject(new Error(reason))
}
