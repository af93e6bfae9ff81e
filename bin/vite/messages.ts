import type { Plugin } from 'vite'
import { pageKeys, type Wanted } from './page_keys.js'
import { compileTexts, FOLDER } from './compile_texts.js'

const LOCALES = ['fr', 'en']
const LOADERS = 'virtual:page-texts'
const TEXTS = 'virtual:texts/'
const ALL = '*'

const everything: Wanted = () => true

const moduleOf = (value: unknown) =>
  `export default JSON.parse(${JSON.stringify(JSON.stringify(value))})`

/** One loader for each page and language, so that each becomes a file of its own. */
function loaders(pages: Iterable<string>) {
  const lines = [...pages].flatMap((page) =>
    LOCALES.map((locale) => {
      const name = `${locale}/${page}`
      return `${JSON.stringify(name)}: () => import(${JSON.stringify(TEXTS + name)})`
    })
  )
  return `export default {${lines.join(',\n')}}`
}

/**
 * The server's own catalogue, parsed while building, so that no parser travels to a browser. A page brings only
 * the texts that it speaks. While developing, and on the server, there is one of all texts for each language.
 */
export function messages(): Plugin {
  let building = false
  let pages: Map<string, Wanted> | undefined

  return {
    name: 'homeskolar:messages',
    configResolved(config) {
      building = config.command === 'build'
    },
    resolveId(id) {
      if (id === LOADERS || id.startsWith(TEXTS)) return `\0${id}`
    },
    load(id) {
      if (id === `\0${LOADERS}`) {
        // There, all of them are known from the beginning.
        if (this.environment.name === 'ssr') return 'export default {}'
        pages = building ? pageKeys() : new Map([[ALL, everything]])
        return loaders(pages.keys())
      }
      if (!id.startsWith(`\0${TEXTS}`)) return
      const [locale, ...page] = id.slice(TEXTS.length + 1).split('/')
      return moduleOf(compileTexts(locale, pages?.get(page.join('/')) ?? everything))
    },
    // For the server, which asks the browser to fetch a page's texts early.
    generateBundle(_, bundle) {
      if (this.environment.name !== 'client') return
      const files = Object.values(bundle).flatMap((chunk) => {
        const id = chunk.type === 'chunk' ? chunk.facadeModuleId : undefined
        if (!id?.startsWith(`\0${TEXTS}`)) return []
        return [[id.slice(TEXTS.length + 1), chunk.fileName]]
      })
      const source = JSON.stringify(Object.fromEntries(files))
      this.emitFile({ type: 'asset', fileName: '.vite/page_texts.json', source })
    },
    handleHotUpdate({ file, server }) {
      if (!file.includes(`/${FOLDER}/`)) return
      server.moduleGraph.invalidateAll()
      server.ws.send({ type: 'full-reload' })
    },
    configureServer(server) {
      server.watcher.add(FOLDER)
    },
  }
}
