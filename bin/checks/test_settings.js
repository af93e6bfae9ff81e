/**
 * The settings of a test process: its own port, key, folder and database, and nothing of the developer's.
 */
import { randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { freePort } from '../launcher/ports.js'

/** Those of the machine, which any program may need. */
const KEPT = ['PATH', 'HOME', 'LANG', 'TMPDIR', 'TERM', 'USER', 'CI', 'XDG_RUNTIME_DIR']

/**
 * @param {string} folder
 * @param {string} url of the database
 * @returns {Promise<Record<string, string>>}
 */
export async function testSettings(folder, url) {
  const own = mkdtempSync(join(folder, 'run-'))
  const port = await freePort()
  return {
    ...Object.fromEntries(
      KEPT.filter((name) => process.env[name]).map((name) => [name, process.env[name]])
    ),
    NODE_ENV: 'test',
    DEMO: '1',
    HOST: '127.0.0.1',
    PORT: String(port),
    APP_URL: `http://localhost:${port}`,
    APP_KEY: randomBytes(32).toString('base64url'),
    LOG_LEVEL: 'fatal',
    DATA_DIR: own,
    DATABASE_URL: url,
    // Where .env would be looked for.
    ENV_PATH: own,
    NO_COLOR: '1',
  }
}
