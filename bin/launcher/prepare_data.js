/**
 * Brings the database to what the application expects: migrations with the reference data, then the demo story.
 * Asks the database first, so that a start with nothing to do costs a few queries.
 */
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join, parse } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { explain } from './explain.js'
import { isDemo } from './external_database.js'
import { step } from './say.js'
import { withClient } from './sql.js'

/**
 * @param {import('./application.js').Application} application
 * @param {{ environment: Record<string, string>, demo: boolean, signal?: AbortSignal }} options
 */
export async function prepareData(application, { environment, demo, signal }) {
  const pending = await pendingMigrations(application, environment.DATABASE_URL)
  if (pending.length > 0) {
    await step(`Migrating the database (${pending.length})`, () =>
      ace(application, ['migration:run', '--force'], { environment, signal })
    )
  }
  // A start that was cut short may have migrated and loaded nothing.
  if (pending.length > 0 || !(await withClient(environment.DATABASE_URL, isLoaded))) {
    await step('Loading levels, subjects and texts', () =>
      ace(application, ['db:seed'], { environment: { ...environment, DEMO: '0' }, signal })
    )
  }
  if (demo && !(await withClient(environment.DATABASE_URL, isDemo))) {
    await step('Telling the demo story', () =>
      ace(application, ['demo:seed'], { environment, signal })
    )
  }
}

/** @param {import('pg').Client} client */
async function isLoaded(client) {
  const answer = await client.query(
    "SELECT EXISTS (SELECT FROM levels) AND EXISTS (SELECT FROM legal_texts) AND EXISTS (SELECT FROM texts) AND privacy_fr <> '' AS loaded FROM settings"
  )
  return answer.rows[0]?.loaded === true
}

/**
 * @param {import('./application.js').Application} application
 * @param {string} url
 */
async function pendingMigrations(application, url) {
  const folder = join(application.folder, 'database', 'migrations')
  const files = existsSync(folder)
    ? readdirSync(folder).filter((name) => /\.[jt]s$/.test(name) && !name.endsWith('.d.ts'))
    : []
  const done = await withClient(url, (client) =>
    client.query('SELECT name FROM adonis_schema').catch(() => ({ rows: [] }))
  )
  const names = new Set(done.rows.map((row) => parse(row.name).base))
  return files.map((name) => parse(name).name).filter((name) => !names.has(name))
}

/**
 * @param {import('./application.js').Application} application
 * @param {string[]} command
 * @param {{ environment: Record<string, string>, signal?: AbortSignal }} options
 */
async function ace(application, command, options) {
  const done = await application.run(application.ace(...command), options)
  if (done.succeeded) return
  const log = join(options.environment.DATA_DIR, 'last_failure.log')
  const text = stripVTControlCharacters(done.output)
  writeFileSync(log, text)
  throw explain(
    text,
    `\`node ace ${command.join(' ')}\` failed: ${reasonIn(text)}`,
    `What it had begun was rolled back. The whole message stands in ${log}; repair the cause and start again.`
  )
}

/** The framework marks what went wrong with an ℹ, and says a lot about where. */
const reasonIn = (/** @type {string} */ text) =>
  text.match(/ℹ (.+)/)?.[1] ?? text.trim().split('\n').at(-1)
