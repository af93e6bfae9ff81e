import type { I18n } from '@adonisjs/i18n'
import i18nManager from '@adonisjs/i18n/services/main'
import { appUrl } from '#config/app'
import type Logo from '#core/models/logo'
import { logo, LOGO_CID } from '#core/logo'
import { settings } from '#core/settings'
import { texts, type Texts } from '#core/texts/texts'
import type { Mail } from '#core/mail/send_mail'

export type MailWords = {
  locale: string
  subject: string
  title: string
  greeting: string
  paragraphs: string[]
  action: { label: string; url: string } | null
  actionHelp: string
  footer: string
  /** Says in the list of an inbox what the subject may not. */
  preheader: string
  unsubscribe: { label: string; url: string } | null
  contact: { label: string; email: string }
  /** The association's own, which lies inside of the mail: nothing is asked of any server when it is read. */
  logo: { src: string; alt: string; width: number; height: number } | null
}

/** Everything that a mail says, in the person's language, as staff wrote it or as it was shipped. */
export async function mailWords(mail: Mail, written?: Texts): Promise<MailWords> {
  const { associationName, contactEmail } = await settings.get()
  const i18n = i18nManager.locale(mail.locale)
  const say = sayer(i18n, written ?? (await texts.get()))
  const common = { role: mail.to.role ?? 'other', association: associationName }
  const values = { ...common, firstName: mail.to.firstName, ...mail.values }
  const text = (key: string) => say(`mails.${mail.kind}.${key}`, values)

  return {
    locale: mail.locale,
    subject: say(`mails.${mail.kind}.subject`, common),
    title: text('title'),
    greeting: say('mails.layout.greeting', values),
    paragraphs: text('body').split(/\n{2,}/),
    action: mail.actionUrl ? { label: text('action'), url: urlOf(mail.actionUrl) } : null,
    actionHelp: say('mails.layout.action_help', common),
    preheader: text('title'),
    unsubscribe: mail.unsubscribePath
      ? { label: say('mails.layout.unsubscribe', common), url: urlOf(mail.unsubscribePath) }
      : null,
    footer: say('mails.layout.footer', common),
    contact: { label: say('mails.layout.contact', common), email: contactEmail },
    logo: drawn(await logo.get(), associationName),
  }
}

const LOGO_HEIGHT = 40

function drawn(picture: Logo | null, alt: string) {
  if (!picture) return null
  const height = Math.min(LOGO_HEIGHT, picture.height)
  const width = Math.round((picture.width * height) / picture.height)
  return { src: `cid:${LOGO_CID}`, alt, width, height }
}

const urlOf = (path: string) => new URL(path, appUrl).href

/** A text that is missing would reach a person: better no mail, and an error that somebody reads. */
const sayer =
  (i18n: I18n, written: Texts) => (key: string, values: Record<string, string | number>) => {
    if (!i18n.resolveIdentifier(key)) throw new Error(`The text ${key} is missing`)
    return written.say(i18n, key, values)
  }
