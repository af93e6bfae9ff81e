/**
 * The settings of a process: what the caller gave, then what `.env` says, then what can be worked out.
 * `start/env.ts` validates them, `.env.example` explains them.
 */
import { createEnvironmentFile, readEnvironmentFile } from './environment_file.js'
import { Refusal } from './say.js'

/** @typedef {Record<string, string>} Environment */

/** What a site that isn't a demo can't do without. */
const REQUIRED = ['APP_KEY', 'DATABASE_URL', 'SMTP_URL']

const SHORTEST_KEY = 16

/** @param {Environment} environment */
export const isDemo = ({ DEMO }) => ['1', 'true'].includes(DEMO)

/**
 * For the site. Without a word from the caller it is a demo; `NODE_ENV=production` asks for the real thing.
 *
 * @param {string} root
 * @param {{ dev: boolean }} options
 * @returns {Environment}
 */
export function siteSettings(root, { dev }) {
  const given = givenSettings(root)
  const settings = {
    HOST: '127.0.0.1',
    DEMO: dev || !given.NODE_ENV ? '1' : '0',
    ...given,
    NODE_ENV: dev ? 'development' : 'production',
  }
  checkKey(settings)
  if (isDemo(settings)) return withKey(root, settings)
  return demand(settings, REQUIRED)
}

/**
 * For `node ace …`. Commands that need no database are told of one that nobody asks.
 *
 * @param {string} root
 * @param {{ database: boolean }} needs
 * @returns {Environment}
 */
export function commandSettings(root, { database }) {
  const given = givenSettings(root)
  const settings = {
    HOST: '127.0.0.1',
    PORT: '3333',
    DEMO: given.NODE_ENV ? '0' : '1',
    NODE_ENV: 'development',
    ...given,
  }
  if (!database)
    return withKey(root, { DATABASE_URL: 'postgres://127.0.0.1:1/nobody', ...settings })
  return isDemo(settings) ? withKey(root, settings) : demand(settings, ['APP_KEY', 'DATABASE_URL'])
}

/**
 * @param {Environment} settings
 * @param {number | string} port
 * @returns {Environment}
 */
export const atPort = (settings, port) => ({
  APP_URL: `http://localhost:${port}`,
  ...settings,
  PORT: String(port),
})

/** An empty value counts as none. */
function givenSettings(/** @type {string} */ root) {
  const given = { ...readEnvironmentFile(root), ...process.env }
  return /** @type {Environment} */ (
    Object.fromEntries(Object.entries(given).filter(([, value]) => value))
  )
}

/** @param {string} root @param {Environment} settings */
function withKey(root, settings) {
  if (settings.APP_KEY) return settings
  createEnvironmentFile(root)
  return { ...settings, ...readEnvironmentFile(root), ...settings }
}

/** @param {Environment} settings */
function checkKey({ APP_KEY }) {
  if (!APP_KEY || APP_KEY.length >= SHORTEST_KEY) return
  throw new Refusal(
    `APP_KEY is too short: it needs ${SHORTEST_KEY} characters or more.`,
    'Make one with `openssl rand -base64 32`.'
  )
}

/** @param {Environment} settings @param {string[]} names */
function demand(settings, names) {
  const missing = names.filter((name) => !settings[name])
  if (missing.length === 0) return settings
  throw new Refusal(
    `${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} not set, and this is not a demo (DEMO=1).`,
    'Set what is missing in the environment or in .env; .env.example explains each one.'
  )
}
