import pageFeatures from 'virtual:page-messages'
import type { Locale, Messages } from '~/lib/messages'

const files = import.meta.glob<Messages>(
  ['../../resources/lang/*/*.json', '!**/mails.json', '!**/validator.json'],
  { import: 'default' }
)

const fileOf = (locale: Locale, feature: string) => `../../resources/lang/${locale}/${feature}.json`

function filesFor(locale: Locale, page: string) {
  if (!pageFeatures) return Object.keys(files).filter((file) => file.includes(`/${locale}/`))
  const features = [...pageFeatures[''], ...(pageFeatures[page] ?? [])]
  return features.map((feature) => fileOf(locale, feature))
}

/** Grows as pages are visited: each brings the texts of the features that it speaks of. */
export const messages: Messages = {}

const loaded = new Set<string>()

export async function loadMessages(locale: Locale, page: string) {
  const missing = filesFor(locale, page).filter((file) => !loaded.has(file))
  const catalogues = await Promise.all(missing.map((file) => files[file]()))
  Object.assign(messages, ...catalogues)
  missing.forEach((file) => loaded.add(file))
}
