/**
 * Are the committed generated files what the sources make? They are made again in a copy, so that the checkout
 * stays untouched and the answer is the same with and without git. On the way the tests' database is migrated.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { Application } from '../launcher/application.js'
import { filesIn } from '../launcher/sources.js'
import { copySources } from './copy_of_sources.js'
import { testSettings } from './test_settings.js'

export const GENERATED = ['.adonisjs', 'database/schema.ts']

/** Left behind by the development server. */
const EXCEPT = ['.adonisjs/server/routes.json']

/** The migrated database that the others are copied from. */
export const TEMPLATE = 'homeskolar_template'

/**
 * @param {import('./check.js').Surroundings} surroundings
 * @returns {Promise<import('./report.js').Outcome>}
 */
export async function generatedFiles(surroundings) {
  const { copy, problem } = await makeGeneratedFiles(surroundings)
  return problem ? { passed: 0, failed: 1, output: problem } : compare(surroundings.root, copy)
}

/**
 * @param {import('./check.js').Surroundings} surroundings
 * @returns {Promise<{ copy: string, problem?: string }>} where they were made, and why they could not be
 */
export async function makeGeneratedFiles({ root, database, signal }) {
  const copy = copySources(root, mkdtempSync(join(database.folder, 'sources-')))
  const environment = {
    ...(await testSettings(database.folder, await database.create(TEMPLATE))),
    NODE_ENV: 'development',
  }
  const application = new Application(copy, { built: false })
  // First the lists of controllers and pages: without them the routes of a new one can't be read.
  rmSync(join(copy, '.adonisjs'), { recursive: true, force: true })
  for (const command of ['codegen', 'migration:run']) {
    const outcome = await application.run(application.ace(command), { environment, signal })
    if (!outcome.succeeded) return { copy, problem: outcome.output }
  }
  return { copy }
}

/** @param {string} root @param {string} copy */
function compare(root, copy) {
  const [committed, made] = [root, copy].map(contents)
  const names = new Set([...committed.keys(), ...made.keys()])
  const outdated = [...names].filter((name) => committed.get(name) !== made.get(name))
  if (outdated.length === 0) return { passed: 1, failed: 0 }
  const output = `Outdated:\n${outdated.map((name) => `  ${name}\n`).join('')}Run \`npm run generate\`, and commit what it changes.`
  return { passed: 0, failed: 1, output }
}

/** @param {string} folder @returns {Map<string, string>} */
function contents(folder) {
  const files = GENERATED.flatMap((name) => filesIn(folder, join(folder, name), EXCEPT))
  return new Map(files.map((file) => [relative(folder, file), readFileSync(file, 'utf8')]))
}
