/**
 * Suites of tests, each run on a database and settings of its own.
 */
import { Application } from '../launcher/application.js'
import { testSettings } from './test_settings.js'

/** Each run has a database of its own. */
let runs = 0

/**
 * @param {import('./check.js').Surroundings} surroundings
 * @param {string[]} names suites, and options of Japa
 * @param {Record<string, string>} [more] settings
 * @returns {Promise<import('./report.js').Outcome>}
 */
export async function suites({ root, database, signal, template }, names, more) {
  const url = await database.create(`homeskolar_${names[0]}_${++runs}`, { template })
  const environment = { ...(await testSettings(database.folder, url)), ...more }
  const application = new Application(root, { built: false })
  const { succeeded, output } = await application.run(application.script('bin/test.ts', ...names), {
    environment,
    signal,
  })
  const passed = count(output, 'passed')
  const failed = count(output, 'failed')
  // A suite that breaks off has failed, whatever its tests said before.
  return { passed, failed: succeeded && passed > 0 ? failed : Math.max(failed, 1), output }
}

/** Japa's closing summary: `Tests  12 passed, 1 failed (13)`. */
function count(/** @type {string} */ output, /** @type {string} */ word) {
  const summary = output.match(/^\s*Tests\s+(.*\(\d+\))\s*$/m)?.[1] ?? ''
  return Number(summary.match(new RegExp(`(\\d+) ${word}`))?.[1] ?? 0)
}
