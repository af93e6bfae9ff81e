import { test } from '@japa/runner'
import app from '@adonisjs/core/services/app'
import { readFileSync, statSync } from 'node:fs'

type Chunk = { file: string; imports?: string[]; css?: string[] }

const ASSETS = app.publicPath('assets')
const SHELL = 'inertia/app.tsx'
const PAGE = /^inertia\/pages\/(.*)\.tsx$/
const SHELL_TEXTS = 'virtual:texts/fr'
/** As the fewest people fetch it who fetch anything: compressed by Brotli, in bytes. Names with a hash move each by some sixty bytes from build to build. */
const MOST = { shell: 127_200, signIn: 130_000, page: 20_000, styles: 12_000 }
/** Over what a page may add: what a conversation is drawn with and keeps on the device comes before it stands, the rest after (`usePart`). */
const HEAVIER: Record<string, number> = { 'messaging/conversations/show': 22_300 }

/** What the pages are made of, as it was built. */
function bundle() {
  const chunks: Record<string, Chunk> = JSON.parse(
    readFileSync(`${ASSETS}/.vite/manifest.json`, 'utf8')
  )
  const withImports = (name: string, found = new Set<string>()): Set<string> => {
    if (!found.has(name)) {
      found.add(name)
      for (const other of chunks[name].imports ?? []) withImports(other, found)
    }
    return found
  }
  const bytesOf = (file: string) => statSync(`${ASSETS}/${file}.br`).size
  const scriptsOf = (names: Iterable<string>) => {
    const files = new Set([...names].map((name) => chunks[name].file))
    return [...files].reduce((sum, file) => sum + bytesOf(file), 0)
  }
  const shell = withImports(SHELL).add(SHELL_TEXTS)

  return {
    pages: Object.keys(chunks).flatMap((name) => PAGE.exec(name)?.[1] ?? []),
    shell: () => scriptsOf(shell),
    styles: () => chunks[SHELL].css!.reduce((sum, file) => sum + bytesOf(file), 0),
    /** What a page and its texts add. */
    page: (name: string) => {
      const texts = `${SHELL_TEXTS}/${name}`
      const all = withImports(`inertia/pages/${name}.tsx`)
      return scriptsOf((texts in chunks ? all.add(texts) : all).difference(shell))
    },
  }
}

test.group('What travels to a browser', () => {
  test('before any page can be drawn is bounded', ({ assert }) => {
    const { shell, page, styles } = bundle()
    assert.isBelow(shell(), MOST.shell)
    const signIn = page('accounts/login_sessions/create')
    assert.isBelow(shell() + signIn, MOST.signIn)
    assert.isBelow(styles(), MOST.styles)
  })

  test('for each page is bounded', ({ assert }) => {
    const { pages, page } = bundle()
    for (const name of pages) assert.isBelow(page(name), HEAVIER[name] ?? MOST.page, name)
  })
})
