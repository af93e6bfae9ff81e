import edge from 'edge.js'
import i18nManager from '@adonisjs/i18n/services/main'
import { mailWords } from '#core/mail/mail_words'
import { sampleValues } from '#core/texts/sample_values'
import { keyOf, LAYOUT, MESSAGE, NOTICE, shippedParts, shippedTexts } from '#core/texts/shipped'
import { texts, type Texts, type Words } from '#core/texts/texts'
import type { Chosen } from '#core/texts/choices'
import type { Language } from '#core/texts/shipped'

type Preview = { subject?: string; html?: string; notice?: string; message?: string }
type Input = { name: string; language: Language; role: string; words: Words; chosen?: Chosen }

/** What frames every e-mail is looked at around this one. */
const FRAMED = 'matching.pair_made'

/** An e-mail, its notice and its message as somebody would read them, with these words, which need not be saved. */
export async function previewText(input: Input): Promise<Preview> {
  const { name, language, role, words, chosen } = input
  const shown = name === LAYOUT ? FRAMED : name
  const parts = shippedParts().get(shown) ?? []
  const said = [shown, LAYOUT].flatMap((each) => shippedTexts(language, each))
  const values = sampleValues(
    language,
    [...said, ...Object.values(words[language] ?? {})],
    { name: shown, role },
    chosen
  )
  const present = await texts.get()
  const written = present.with({ name, words })
  const say = (part: string) =>
    written.say(i18nManager.locale(language), keyOf(shown, part), values)
  return {
    ...(parts.includes('subject') &&
      (await mailOf({ kind: shown, frame: name === LAYOUT }, language, values, written))),
    ...(parts.includes(NOTICE) && { notice: say(NOTICE) }),
    ...(parts.includes(MESSAGE) && { message: say(MESSAGE) }),
  }
}

/** `frame`: all that can stand around an e-mail is looked at, also what only some have. */
async function mailOf(
  { kind, frame }: { kind: string; frame: boolean },
  locale: Language,
  values: Record<string, string | number>,
  written: Texts
) {
  const to = {
    email: 'ines@homeskolar.test',
    firstName: String(values.firstName),
    role: String(values.role),
  }
  const action = shippedParts().get(kind)?.includes('action') && { actionUrl: '/' }
  const stop = frame && { unsubscribePath: '/' }
  const words = await mailWords({ to, locale, kind, values, ...action, ...stop }, written)
  // The mail brings its logo along; here it is the site's.
  const logo = words.logo && { ...words.logo, src: '/logo.png' }
  return { subject: words.subject, html: await edge.render('emails/layout', { ...words, logo }) }
}
