import { join } from 'node:path'
import { SERVER_ONLY } from './server_only.js'
import { marked } from '../../app/core/texts/elision.js'
import { readdirSync, readFileSync } from 'node:fs'
import { parse, TYPE } from '@formatjs/icu-messageformat-parser'

export const FOLDER = 'resources/lang'

type Tree = { [key: string]: string | Tree }
export type Texts = Record<string, unknown>

/** The features whose texts a browser may show. */
export const spokenFeatures = () =>
  readdirSync(join(FOLDER, 'fr'))
    .map((file) => file.replace(/\.json$/, ''))
    .filter((feature) => !SERVER_ONLY.includes(feature))

/** `{ send: { label: 'x' } }` of messaging.json is `messaging.send.label`, as on the server. */
function flatten(tree: Tree, prefix: string): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${prefix}.${key}`, value] as [string, string]]
      : flatten(value, `${prefix}.${key}`)
  )
}

/** A text without arguments stays a string; one with arguments travels as its parsed form. */
function compile(key: string, text: string) {
  try {
    const elements = parse(text, { captureLocation: false })
    const [only] = elements
    if (elements.length === 0) return ''
    return elements.length === 1 && only.type === TYPE.literal ? only.value : elements
  } catch (error) {
    throw new Error(`The text "${key}" is not a valid ICU message: ${(error as Error).message}`)
  }
}

/** The texts of a language, those that `wanted` asks for, parsed. */
export function compileTexts(locale: string, wanted: (key: string) => boolean): Texts {
  const texts = spokenFeatures().flatMap((feature) => {
    const file = join(FOLDER, locale, `${feature}.json`)
    return flatten(JSON.parse(readFileSync(file, 'utf8')), feature)
  })
  const needed = texts.filter(([key]) => wanted(key))
  return Object.fromEntries(
    needed.map(([key, text]) => [key, compile(key, locale === 'fr' ? marked(text) : text)])
  )
}
