import loaders from 'virtual:page-texts'
import type { Locale, Messages } from '~/lib/messages'

/** Grows as pages are visited: each brings the texts that it speaks. */
export const messages: Messages = {}

const loaded = new Set<string>()

/** The shell's texts and the page's own; while developing there is one file of all. */
export async function loadMessages(locale: Locale, page: string) {
  const names = [`${locale}/*`, `${locale}/`, `${locale}/${page}`]
  const missing = names.filter((name) => name in loaders && !loaded.has(name))
  const catalogues = await Promise.all(missing.map((name) => loaders[name]()))
  catalogues.forEach((catalogue) => Object.assign(messages, catalogue.default))
  missing.forEach((name) => loaded.add(name))
}
