import { dirname, join, resolve } from 'node:path'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { spokenFeatures } from './compile_texts.js'

const ROOT = resolve('inertia')
/** What a key that is put together begins with: whole words. */
const BEGINNING = /[._]$/
/** What comes later with texts of its own, by its name. */
const PART = /part\(\s*'(~[^']*)',\s*\(\) =>\s*import\('\1'\)\s*\)/g
/** Of a type nothing travels. */
const TYPES = /^import type [^']*'[^']*'/gm
const IMPORT = /(?:from|import)\s*\(?\s*'((?:~|\.)[^']*)'/g

/** `~/ui/button`, `./line` or `./line.js`, as a file of the browser's side. */
function fileOf(name: string, importer: string) {
  const path = name.startsWith('~/') ? join(ROOT, name.slice(2)) : resolve(dirname(importer), name)
  const bare = path.replace(/\.js$/, '')
  return ['.tsx', '.ts'].map((end) => bare + end).find((candidate) => existsSync(candidate))
}

const sourceOf = (file: string) => readFileSync(file, 'utf8')

/** The file and everything of ours that it imports, near or far, without what comes later. */
function reach(file: string, seen = new Set<string>()) {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const [, name] of sourceOf(file).replace(TYPES, '').replace(PART, '').matchAll(IMPORT)) {
    const found = fileOf(name, file)
    if (found) reach(found, seen)
  }
  return seen
}

/** The names of the parts that these files ask for, and those ask for in turn. */
function partsOf(files: Iterable<string>, seen = new Set<string>()) {
  for (const file of files) {
    for (const [, name] of sourceOf(file).matchAll(PART)) {
      if (seen.has(name)) continue
      seen.add(name)
      partsOf(reach(fileOf(name, ROOT)!), seen)
    }
  }
  return seen
}

/**
 * The keys that the files may ask for. Any literal that begins like a key counts, whatever it is passed to; one
 * that is put together (`homework.state.${state}`) stands for all that begin so.
 *
 * @throws for one that is put together in the middle of a word: it would not be told from a whole one, and a text be missing;
 *   and for one of which only the feature is written out
 */
function keysIn(files: Iterable<string>) {
  const literal = new RegExp(`['"\`]((?:${spokenFeatures().join('|')})\\.[^'"\`$]*)(\\$\\{)?`, 'g')
  const found = [...files].flatMap((file) =>
    [...sourceOf(file).matchAll(literal)].map(([, key, joined]) => {
      if (joined && !BEGINNING.test(key))
        throw new Error(`${file}: the key "${key}" goes on in the middle of a word`)
      if (joined && key.indexOf('.') === key.length - 1)
        throw new Error(`${file}: "${key}" would bring all texts of its feature`)
      return key
    })
  )
  const exact = new Set(found)
  const beginnings = found.filter((key) => BEGINNING.test(key))
  return (key: string) => exact.has(key) || beginnings.some((start) => key.startsWith(start))
}

export type Wanted = (key: string) => boolean

/**
 * Which texts each page needs beside those of the shell, which stand under "", and each part that comes later: those
 * that the pages which ask for it don't all have.
 */
export function pageKeys(): Map<string, Wanted> {
  const shell = keysIn(reach(join(ROOT, 'application.tsx')))
  const pages = new Map<string, Wanted>()
  const askedBy = new Map<string, Wanted[]>()
  for (const page of globSync('pages/**/*.tsx', { cwd: ROOT })) {
    const files = reach(join(ROOT, page))
    const own = keysIn(files)
    pages.set(page.replace(/^pages\//, '').replace(/\.tsx$/, ''), (key) => own(key) && !shell(key))
    for (const part of partsOf(files)) askedBy.set(part, [...(askedBy.get(part) ?? []), own])
  }
  for (const [part, pagesOfIt] of askedBy) {
    const own = keysIn(reach(fileOf(part, ROOT)!))
    const known = (key: string) => pagesOfIt.every((page) => page(key))
    pages.set(part, (key) => own(key) && !shell(key) && !known(key))
  }
  return new Map([['', shell], ...pages])
}
