import i18nManager from '@adonisjs/i18n/services/main'

export const LANGUAGES = ['fr', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** The notice of a kind is one text; its e-mail has several parts. */
export const NOTICE = 'notice'
/** What the team writes in a conversation, to both of a pair at once. */
export const MESSAGE = 'message'
/** What frames every e-mail. */
export const LAYOUT = 'layout'

const MAIL = /^mails\.(layout|[a-z_]+\.[a-z_]+)\.([a-z_]+)$/
const WHOLE_TEXT = /^notifications\.(kind|message)\.([a-z_]+\.[a-z_]+)$/
const ORDER = ['subject', 'title', 'body', 'action', NOTICE, MESSAGE]
/** Where the texts of one part stand. */
const PLACES: Record<string, string> = {
  [NOTICE]: 'notifications.kind',
  [MESSAGE]: 'notifications.message',
}

/** Where the words of this part are looked up. */
export const keyOf = (name: string, part: string) =>
  PLACES[part] ? `${PLACES[part]}.${name}` : `mails.${name}.${part}`

/** The parts of every text that was shipped, by name: `reminders.homework_due` has a subject, …, a notice. */
export function shippedParts(): Map<string, string[]> {
  const parts = new Map<string, string[]>()
  for (const key of Object.keys(i18nManager.getTranslations().fr)) {
    const [name, part] = placeOf(key)
    if (name) parts.set(name, [...(parts.get(name) ?? []), part])
  }
  for (const list of parts.values()) list.sort((one, other) => rankOf(one) - rankOf(other))
  return parts
}

/** The shipped words of one part. */
export const shippedWords = (language: Language, name: string, part: string) =>
  i18nManager.getTranslations()[language][keyOf(name, part)]

/** The shipped words of all its parts. */
export const shippedTexts = (language: Language, name: string) =>
  (shippedParts().get(name) ?? []).map((part) => shippedWords(language, name, part))

function placeOf(key: string): [string, string] | [undefined, string] {
  const [, name, part] = key.match(MAIL) ?? []
  if (name) return [name, part]
  const [, place, whole] = key.match(WHOLE_TEXT) ?? []
  return [whole, place === 'kind' ? NOTICE : MESSAGE]
}

const rankOf = (part: string) => (ORDER.includes(part) ? ORDER.indexOf(part) : ORDER.length)
