/**
 * A fingerprint of files: has anything changed since?
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

/**
 * @param {string} root
 * @param {string[]} names files and folders
 * @param {string[]} [except] files and folders inside them that don't count
 * @returns {string}
 */
export function fingerprint(root, names, except = []) {
  const hash = createHash('sha256')
  for (const file of names.flatMap((name) => filesIn(root, join(root, name), except))) {
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

/** @param {string} root @param {string} path @param {string[]} except @returns {string[]} */
export function filesIn(root, path, except = []) {
  if (!existsSync(path) || except.includes(relative(root, path))) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(root, join(path, name), except))
}
