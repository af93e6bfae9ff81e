import { randomUUID } from 'node:crypto'
import { settings } from '#core/settings'
import { textBlocks } from '#core/text_blocks'
import type { HttpContext } from '@adonisjs/core/http'
import { currentLegalText } from '#accounts/queries/current_legal_text'

type Role = 'student' | 'tutor' | null

const TYPED = [
  ...['signUpId', 'firstName', 'familyName', 'birthDate', 'guardianName', 'guardianEmail'],
  ...['withoutEmail', 'email', 'timeZone', 'consentAccount', 'consentMessages'],
]

/** What the form must know: the ages at which somebody else has a say, and what a student agrees to. */
export async function signUpPage({ inertia, i18n, request, session }: HttpContext, role: Role) {
  const sent = request.method() === 'POST' ? request.body() : session.flashMessages.all()
  const { guardianConsentAge: consentAge, guardianAuthorisationAge: authorisationAge } =
    await settings.get()
  return inertia.render('accounts/accounts/create', {
    role,
    consentAge,
    authorisationAge,
    typed: typedOf(sent),
    signUpId: randomUUID(),
    consents: role === 'student' ? await consentBlocks(i18n.locale) : null,
  })
}

/** What was typed in a form that comes back; never the password. */
const typedOf = (sent: Record<string, unknown>) =>
  Object.fromEntries(
    TYPED.flatMap((name) => (typeof sent[name] === 'string' ? [[name, sent[name]]] : []))
  )

async function consentBlocks(locale: string) {
  const [account, messages] = await Promise.all([
    currentLegalText('consent_account'),
    currentLegalText('consent_messages_and_hours'),
  ])
  const inLocale = (text: typeof account) => textBlocks(locale === 'en' ? text.bodyEn : text.bodyFr)
  return { account: inLocale(account), messages: inLocale(messages) }
}
