import type { Plugin } from 'vite'
import { basename } from 'node:path'
import { pageMessages } from './page_messages.js'
import { parse, TYPE } from '@formatjs/icu-messageformat-parser'

const CATALOGUE = /\/resources\/lang\/\w+\/\w+\.json$/
const VIRTUAL = 'virtual:page-messages'
const RESOLVED = `\0${VIRTUAL}`

type Tree = { [key: string]: string | Tree }

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

/**
 * The server's own catalogue, parsed while building, so that no parser travels to a browser; and
 * `virtual:page-messages`, which tells the features whose texts each page needs.
 */
export function messages(): Plugin {
  let building = false

  return {
    name: 'homeskolar:messages',
    enforce: 'pre',
    configResolved(config) {
      building = config.command === 'build'
    },
    transform(code, id) {
      if (!CATALOGUE.test(id)) return
      const texts = flatten(JSON.parse(code), basename(id, '.json'))
      return JSON.stringify(
        Object.fromEntries(texts.map(([key, text]) => [key, compile(key, text)]))
      )
    },
    resolveId: (id) => (id === VIRTUAL ? RESOLVED : undefined),
    load(id) {
      // While developing, everything is at hand anyway, and pages change.
      if (id === RESOLVED)
        return `export default ${building ? JSON.stringify(pageMessages()) : null}`
    },
    // For the server, which asks the browser to fetch these texts early.
    generateBundle() {
      if (this.environment.name !== 'client') return
      const source = JSON.stringify(pageMessages())
      this.emitFile({ type: 'asset', fileName: '.vite/page_messages.json', source })
    },
  }
}
