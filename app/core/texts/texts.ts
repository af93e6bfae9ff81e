import type { I18n } from '@adonisjs/i18n'
import db from '@adonisjs/lucid/services/db'
import logger from '@adonisjs/core/services/logger'
import Text from '#core/models/text'
import { keyOf, MESSAGE, NOTICE } from '#core/texts/shipped'
import { keptInMemory } from '#core/kept_in_memory'

/** By language, then by part. */
export type Words = Record<string, Record<string, string>>
type Values = Record<string, string | number | undefined>

/** The words of e-mails and notices: what staff wrote, or else what was shipped. */
export class Texts {
  #written: Map<string, string>

  constructor(written: Iterable<[string, string]> = []) {
    this.#written = new Map(written)
  }

  static from(texts: { name: string; words: Words }[]) {
    return new Texts(texts.flatMap(entriesOf))
  }

  /** The same, with these words for one of them. */
  with(text: { name: string; words: Words }) {
    const others = [...this.#written].filter(([key]) => !isOf(text.name, key))
    return new Texts([...others, ...entriesOf(text)])
  }

  say(i18n: I18n, key: string, values: Values): string {
    const written = this.#written.get(`${i18n.locale}.${key}`)
    if (written === undefined) return i18n.t(key, values)
    try {
      return i18n.formatRawMessage(written, values)
    } catch (error) {
      // What it names may have gone since it was checked: somebody still has to be told.
      logger.error({ err: error, key }, 'A text that staff wrote can’t be said; the shipped one is')
      return i18n.t(key, values)
    }
  }
}

/** What staff wrote. */
export const texts = keptInMemory(async () =>
  Texts.from(await Text.query({ client: db.connection() }).whereRaw("words <> '{}'"))
)

function entriesOf({ name, words }: { name: string; words: Words }): [string, string][] {
  return Object.entries(words).flatMap(([locale, parts]) =>
    Object.entries(parts).map(([part, text]): [string, string] => [
      `${locale}.${keyOf(name, part)}`,
      text,
    ])
  )
}

const isOf = (name: string, key: string) =>
  key.includes(`.mails.${name}.`) ||
  [NOTICE, MESSAGE].some((part) => key.endsWith(`.${keyOf(name, part)}`))
