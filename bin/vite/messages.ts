import type { Plugin } from 'vite'
import { basename, join } from 'node:path'
import { readdirSync, readFileSync } from 'node:fs'
import { parse, TYPE } from '@formatjs/icu-messageformat-parser'

const PREFIX = 'virtual:messages/'
const RESOLVED = '\0' + PREFIX

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

function compileLocale(folder: string) {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'))
  const texts = files.flatMap((file) =>
    flatten(JSON.parse(readFileSync(join(folder, file), 'utf8')), basename(file, '.json'))
  )
  return Object.fromEntries(texts.map(([key, text]) => [key, compile(key, text)]))
}

/** Gives `virtual:messages/<locale>`: the server's own catalogue, parsed while building. */
export function messages(options: { folder: string; locales: string[] }): Plugin {
  return {
    name: 'homeskolar:messages',
    resolveId: (id) => (id.startsWith(PREFIX) ? RESOLVED + id.slice(PREFIX.length) : undefined),
    load(id) {
      if (!id.startsWith(RESOLVED)) return
      const folder = join(options.folder, id.slice(RESOLVED.length))
      for (const file of readdirSync(folder)) this.addWatchFile(join(process.cwd(), folder, file))
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(compileLocale(folder)))})`
    },
    handleHotUpdate({ file, server }) {
      if (!file.includes(options.folder)) return
      server.moduleGraph.invalidateAll()
      server.ws.send({ type: 'full-reload' })
    },
  }
}
