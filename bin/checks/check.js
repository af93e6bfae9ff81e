/**
 * All checks: two lanes side by side, then the browser, which likes the machine for itself.
 */
import { interruptible } from '../launcher/interruption.js'
import { say, step } from '../launcher/say.js'
import { ThrowAwayDatabase } from '../launcher/throw_away_database.js'
import { buildAssets } from './assets.js'
import { generatedFiles, TEMPLATE } from './generated_files.js'
import { inBrowser } from './in_browser.js'
import { Report } from './report.js'
import { sourceCheck } from './source_check.js'
import { suites } from './suites.js'

/**
 * @param {string} root
 * @returns {Promise<number>} the exit code
 */
export async function check(root) {
  const signal = interruptible()
  const report = new Report(signal)
  /** @type {ThrowAwayDatabase | undefined} */
  let database
  try {
    database = await step('Starting a database for the tests', () => ThrowAwayDatabase.open())
    await runChecks({ root, database, signal, report })
  } catch (error) {
    report.problem(error)
  } finally {
    await database?.remove()
  }
  return report.conclude()
}

/**
 * @typedef {{ root: string, database: ThrowAwayDatabase, signal: AbortSignal, template?: string }} Surroundings
 *
 * @param {Surroundings & { report: Report }} surroundings
 */
async function runChecks({ report, ...surroundings }) {
  await report.run('Generated files', () => generatedFiles(surroundings))
  const migrated = { ...surroundings, template: TEMPLATE }
  const built = report.run('Pages', () => buildAssets(surroundings))
  await Promise.all([
    checkSources(report, migrated, built),
    built.then(() => checkBehaviour(report, migrated)),
  ])
  await checkInBrowser(report, migrated)
}

/** @param {Report} report @param {Surroundings} surroundings @param {Promise<unknown>} built */
async function checkSources(report, surroundings, built) {
  await report.run('Format', () => sourceCheck(surroundings, 'prettier --check --log-level warn .'))
  await report.run('Lint', () => sourceCheck(surroundings, 'npm run lint'))
  await report.run('Types', () => sourceCheck(surroundings, 'npm run typecheck'))
  await built
  await report.run('Launcher tests', () => suites(surroundings, ['launcher']))
}

/** @param {Report} report @param {Surroundings} surroundings */
async function checkBehaviour(report, surroundings) {
  const behaviour = ['unit', 'architecture', 'functional']
  await report.run('Unit, architecture and functional tests', () => suites(surroundings, behaviour))
}

/** @param {Report} report @param {Surroundings} surroundings */
async function checkInBrowser(report, surroundings) {
  if (process.env.SKIP_BROWSER === '1')
    return say.warning('SKIP_BROWSER=1: THE BROWSER TESTS DID NOT RUN.')
  await report.run('Browser tests', () => inBrowser(surroundings))
}
