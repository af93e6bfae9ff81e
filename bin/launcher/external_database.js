/**
 * The database that DATABASE_URL names: does it answer, is it new enough, and may the demo story be told in it?
 */
import { Refusal } from './say.js'
import { withClient } from './sql.js'

/** PostgreSQL 18 brings `uuidv7()`. */
const OLDEST = 180_000

/** @param {string} url @param {{ demo: boolean }} settings */
export async function checkDatabase(url, { demo }) {
  const found = await look(url).catch((error) => {
    throw unanswered(url, error)
  })
  if (found.version < OLDEST) {
    throw new Refusal(
      `The database at ${place(url)} is older than PostgreSQL 18.`,
      'Set DATABASE_URL to a PostgreSQL 18 or later.'
    )
  }
  if (demo && found.foreign) {
    throw new Refusal(
      `DEMO=1 is refused: the database at ${place(url)} holds other data than the demo story.`,
      'Set NODE_ENV=production to serve it for real, or DATABASE_URL to an empty database.'
    )
  }
}

/** @param {string} url */
function look(url) {
  return withClient(url, async (client) => {
    const { rows } = await client.query(
      "SELECT current_setting('server_version_num')::int AS version"
    )
    return { version: rows[0].version, foreign: await holdsOtherData(client) }
  })
}

/** Other data is any table, unless the demo marked the database as its own, or a start was cut short before it could. */
async function holdsOtherData(/** @type {import('pg').Client} */ client) {
  const tables = await client.query(`SELECT count(*)::int AS count FROM information_schema.tables
    WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`)
  return tables.rows[0].count > 0 && !(await isDemo(client)) && !(await isUntouched(client))
}

/** Our own tables, and nobody in them yet. */
async function isUntouched(/** @type {import('pg').Client} */ client) {
  const answer = await client
    .query('SELECT NOT EXISTS (SELECT FROM users) AS nobody FROM settings, adonis_schema LIMIT 1')
    .catch(() => undefined)
  return answer?.rows[0]?.nobody === true
}

/** @param {import('pg').Client} client */
export async function isDemo(client) {
  const answer = await client.query('SELECT demo FROM settings').catch(() => undefined)
  return answer?.rows[0]?.demo === true
}

/** @param {string} url @param {{ code?: string, message: string }} error */
function unanswered(url, error) {
  const advice = 'Check DATABASE_URL and that PostgreSQL runs there, then start again.'
  if (error.code === '28P01' || error.code === '28000') {
    return new Refusal(
      `The database at ${place(url)} refuses the name or password in DATABASE_URL.`,
      advice
    )
  }
  if (error.code === '3D000') {
    return new Refusal(
      `There is no such database at ${place(url)}.`,
      'Create it (createdb), then start again.'
    )
  }
  return new Refusal(
    `The database at ${place(url)} doesn't answer (${error.code ?? error.message}).`,
    advice
  )
}

/** The address without the password. */
function place(/** @type {string} */ url) {
  try {
    const { host, pathname } = new URL(url)
    return `${host}${pathname}`
  } catch {
    return 'DATABASE_URL'
  }
}
