/**
 * The pages as people get them, for the tests that look at them: Vite's bundles, made again when a source has changed.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withLock } from '../launcher/lock.js'
import { fingerprint } from '../launcher/sources.js'
import { sourceCheck } from './source_check.js'

const SOURCES = [
  '.adonisjs/client',
  'bin/vite',
  'inertia',
  'public',
  'resources',
  'package-lock.json',
  'vite.config.ts',
]
const RESULTS = ['public/assets', 'public/sw.js', 'public/sw.js.map']

/**
 * @param {import('./check.js').Surroundings} surroundings
 * @returns {Promise<import('./report.js').Outcome>}
 */
export function buildAssets(surroundings) {
  const { root, signal } = surroundings
  const stamp = join(root, 'tmp', 'assets')
  const build = async () => {
    const sources = fingerprint(root, SOURCES, RESULTS)
    const made =
      existsSync(stamp) && existsSync(join(root, 'public/assets')) && readFileSync(stamp, 'utf8')
    if (made === sources) return { passed: 1, failed: 0 }
    rmSync(stamp, { force: true })
    const outcome = await sourceCheck(surroundings, 'vite build')
    mkdirSync(join(root, 'tmp'), { recursive: true })
    if (outcome.failed === 0) writeFileSync(stamp, sources)
    return outcome
  }
  return withLock(join(root, 'tmp', 'build.lock'), build, signal)
}
