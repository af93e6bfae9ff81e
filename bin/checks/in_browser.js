/**
 * The browser tests. What fails there is tried once more by itself, for a machine that is out of breath fails other tests
 * each time. A test that needed it is named in the report; one that fails again, or one of many, has failed, and so has
 * a run that broke off.
 */
import { say } from '../launcher/say.js'
import { findChromium } from './chromium.js'
import { suites } from './suites.js'

const MOST_FILES_AGAIN = 3

/** @typedef {import('./report.js').Outcome} Outcome */

/** @param {import('./check.js').Surroundings} surroundings @returns {Promise<Outcome>} */
export async function inBrowser(surroundings) {
  const more = { CHROMIUM_PATH: await findChromium(surroundings.signal) }
  const run = (/** @type {string[]} */ files) =>
    suites(surroundings, ['browser', ...files.map((file) => `--files=${file}`)], more)
  const first = await run([])
  const files = failedFiles(first.output ?? '')
  if (first.failed === 0 || files.length === 0 || files.length > MOST_FILES_AGAIN) return first
  say.warning(`Failed, and tried once more:\n${first.output}`)
  return judged(first, await run(files))
}

/** @param {Outcome} first @param {Outcome} again @returns {Outcome} */
export function judged(first, again) {
  if (again.failed > 0) return { ...first, output: again.output }
  return { passed: first.passed + first.failed, failed: 0 }
}

/**
 * Japa's report: `browser / A group (tests/browser/a.spec.ts)`, then `  ✖ a test (3s)`, and a summary at its end.
 *
 * @param {string} output
 * @returns {string[]} the files with a test that failed; none of a run that broke off
 */
export function failedFiles(output) {
  if (!/^\s*Tests\s+.*\(\d+\)\s*$/m.test(output)) return []
  const failed = new Set()
  let file = ''
  for (const line of output.split('\n')) {
    file = line.match(/^browser \/ .*\((tests\/browser\/.+\.spec\.ts)\)$/)?.[1] ?? file
    if (/^\s+✖ /.test(line) && file) failed.add(file)
  }
  return [...failed]
}
