type Locale = 'fr' | 'en'

/** Languages that a profile offers, as ISO 639 codes: French first, the others by their name. */
const COMMON = [
  'fr en ar de es it pt',
  'am az bg bm bn bo br bs ca co cs da dyu el et eu fa ff fi ga ha he hi hr hu hy id ig is ja ka kab kea kg kk km ko',
  'ku ckb lb ln lo lt lua lv mg mk ml mn ms mt my nb ne nl oc pa pl ps rn ro ru rw sg shi si sk sl snk so sq sr sv sw',
  'swb ta te th ti tl tr ty uk ur uz vi wo yo zh',
]
  .join(' ')
  .split(' ')

/** What the Unicode data that browsers and Node.js share have no name for. */
const NAMED: Record<string, Record<Locale, string>> = {
  fsl: { fr: 'langue des signes française', en: 'French Sign Language' },
  gcf: { fr: 'créole antillais', en: 'Antillean Creole' },
  gcr: { fr: 'créole guyanais', en: 'Guianese Creole' },
  rcf: { fr: 'créole réunionnais', en: 'Réunion Creole' },
  mfe: { fr: 'créole mauricien', en: 'Mauritian Creole' },
  ht: { fr: 'créole haïtien', en: 'Haitian Creole' },
  wls: { fr: 'wallisien', en: 'Wallisian' },
  zgh: { fr: 'tamazight', en: 'Tamazight' },
  buc: { fr: 'kibushi', en: 'Bushi' },
}

export const LANGUAGES = [...COMMON, ...Object.keys(NAMED)]

export const MOST_LANGUAGES = 12

export const isLanguage = (code: string) => LANGUAGES.includes(code)

/** "arabe", "créole réunionnais": in this locale, as it stands within a sentence. */
export function languageName(code: string, locale: Locale) {
  return NAMED[code]?.[locale] ?? namesIn(locale).of(code) ?? code
}

const displayNames = new Map<Locale, Intl.DisplayNames>()

function namesIn(locale: Locale) {
  const names = displayNames.get(locale) ?? new Intl.DisplayNames(locale, { type: 'language' })
  displayNames.set(locale, names)
  return names
}

/** Every language to choose from with its name, French first. */
export function languageChoices(locale: Locale) {
  const named = LANGUAGES.map((id) => ({ id, name: languageName(id, locale) }))
  const [french, ...others] = named
  return [french, ...others.sort((a, b) => a.name.localeCompare(b.name, locale))]
}
