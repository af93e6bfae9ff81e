import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Signing out would leave the rest to strangers. */
const LEFT_OUT = /^\/logout$/

/** @typedef {{ method: string, pattern: string }} Address */

/** Every route of the application, from the registry that is generated for the pages. @param {string} root */
export function addresses(root) {
  const registry = readFileSync(join(root, '.adonisjs/client/registry/index.ts'), 'utf8')
  const found = registry.matchAll(/methods: (\[.*?\]),\s+pattern: '(.*?)'/g)
  return [...found]
    .map(([, methods, pattern]) => ({ method: JSON.parse(methods)[0], pattern }))
    .filter(({ pattern }) => !LEFT_OUT.test(pattern))
}

/** Every name that a form of ours has for a field. @param {string} root */
export function fieldNames(root) {
  const sources = globSync('app/*/validators/*.ts', { cwd: root }).map((file) =>
    readFileSync(join(root, file), 'utf8')
  )
  const names = sources.flatMap((source) =>
    [...source.matchAll(/^\s+(\w+): /gm)].map(([, name]) => name)
  )
  return [...new Set([...names, 'page', 'at', 'before', 'after', '_method', '_csrf', 'toString'])]
}
