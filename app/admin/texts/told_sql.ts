import { CATALOGUES } from '#admin/locale/catalogue'
import { leavesWhen as frLeavesWhen } from '#admin/locale/fr/texts'
import { leavesWhen as enLeavesWhen } from '#admin/locale/en/texts'
import { READERS_OF } from '#admin/texts/readers'

type Language = keyof typeof CATALOGUES

export const LEAVES_WHEN = { fr: frLeavesWhen, en: enLeavesWhen }

/** Whom a text goes to, in words, as SQL. */
export function goesTo(language: Language) {
  const { readersOfText: words } = CATALOGUES[language].labels
  return byName(
    [...READERS_OF].map(([name, readers]) => [name, readers.map((one) => words[one]).join(', ')])
  )
}

/** What makes it leave, in words, as SQL. */
export const leavesWhen = (language: Language) => byName(Object.entries(LEAVES_WHEN[language]))

const byName = (words: [name: string, text: string][]) =>
  `(CASE texts.name ${words.map(([name, text]) => `WHEN ${quoted(name)} THEN ${quoted(text)}`).join(' ')} END)`

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`
