/**
 * `npm test -- functional --files=functional/accounts/sign_in.spec.ts`: some suites with Japa's own options, on a
 * database of their own. For work in progress; what counts is the whole.
 */
import { say, step } from '../launcher/say.js'
import { interruptible } from '../launcher/interruption.js'
import { ThrowAwayDatabase } from '../launcher/throw_away_database.js'
import { buildAssets } from './assets.js'
import { findChromium } from './chromium.js'
import { suites } from './suites.js'

/**
 * @param {string} root
 * @param {string[]} names suites and options of Japa
 * @returns {Promise<number>} the exit code
 */
export async function checkSome(root, names) {
  const signal = interruptible()
  const database = await ThrowAwayDatabase.open()
  const surroundings = { root, database, signal }
  try {
    const more = await withPages(surroundings, names)
    const outcome = await step('Testing', () => suites(surroundings, names, more))
    if (outcome.output) say.line(outcome.output)
    say.line(`${outcome.passed} passed, ${outcome.failed} failed`)
    return outcome.failed === 0 ? 0 : 1
  } finally {
    await database.remove()
  }
}

/**
 * Functional tests draw pages too, and need to know their files.
 *
 * @param {import('./check.js').Surroundings} surroundings
 * @param {string[]} names
 * @returns {Promise<Record<string, string>>} settings for the suites
 */
async function withPages(surroundings, names) {
  const inBrowser = names.includes('browser')
  if (!inBrowser && !names.includes('functional')) return {}
  const built = await step('Building the pages', () => buildAssets(surroundings))
  if (built.failed > 0) throw new Error(built.output)
  return inBrowser ? { CHROMIUM_PATH: await findChromium(surroundings.signal) } : {}
}
