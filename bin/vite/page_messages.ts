import { SERVER_ONLY } from './server_only.js'
import { dirname, join, resolve } from 'node:path'
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'

const ROOT = resolve('inertia')
const SHELL = ['application.tsx', 'ui/form.tsx', 'ui/tabs.tsx'].map((file) => join(ROOT, file))
const IMPORT = /(?:from|import)\s*\(?\s*'((?:~|\.)[^']*)'/g

const features = () =>
  readdirSync('resources/lang/fr')
    .map((file) => file.replace(/\.json$/, ''))
    .filter((feature) => !SERVER_ONLY.includes(feature))

/** `~/ui/button`, `./line` or `./line.js`, as a file of the browser's side. */
function fileOf(name: string, importer: string) {
  const path = name.startsWith('~/') ? join(ROOT, name.slice(2)) : resolve(dirname(importer), name)
  const bare = path.replace(/\.js$/, '')
  return ['.tsx', '.ts'].map((end) => bare + end).find((candidate) => existsSync(candidate))
}

/** The file and everything of ours that it imports, near or far. */
function reach(file: string, seen = new Set<string>()) {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const [, name] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
    const found = fileOf(name, file)
    if (found) reach(found, seen)
  }
  return seen
}

/** Any literal that begins like a key counts: a feature too many costs bytes, one too few a text. */
function featuresIn(files: Iterable<string>) {
  const key = new RegExp(`['"\`](${features().join('|')})\\.[a-z]`, 'g')
  const found = [...files].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(key)].map(([, feature]) => feature)
  )
  return [...new Set(found)].sort()
}

/** The features whose texts each page needs, and under "" those that every page needs. */
export function pageMessages(): Record<string, string[]> {
  const shell = new Set(SHELL.flatMap((file) => [...reach(file)]))
  const always = featuresIn(shell)
  const pages = globSync('pages/**/*.tsx', { cwd: ROOT }).map((page) => {
    const own = featuresIn(reach(join(ROOT, page)))
    const name = page.replace(/^pages\//, '').replace(/\.tsx$/, '')
    return [name, own.filter((feature) => !always.includes(feature))] as const
  })
  return { '': always, ...Object.fromEntries(pages.sort(([a], [b]) => a.localeCompare(b))) }
}
