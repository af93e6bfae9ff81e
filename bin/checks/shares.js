/**
 * The test files of a suite dealt out into shares that run side by side. A file's length stands for the time it takes.
 */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * @param {string} root
 * @param {string} folder of the suite, from the root
 * @param {number} count of shares
 * @returns {string[][]} paths from the root; each file is in exactly one share
 */
export function shares(root, folder, count) {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.spec.ts'))
    .map((name) => ({ path: join(folder, name), size: statSync(join(root, folder, name)).size }))
    .sort((one, other) => other.size - one.size || (one.path < other.path ? -1 : 1))
  const dealt = Array.from({ length: count }, () => ({
    size: 0,
    paths: /** @type {string[]} */ ([]),
  }))
  for (const { path, size } of files) {
    const lightest = dealt.reduce((least, share) => (share.size < least.size ? share : least))
    lightest.paths.push(path)
    lightest.size += size
  }
  return dealt.map(({ paths }) => paths)
}
