/**
 * Where the embedded database, uploads and caught e-mails lie.
 */
import { createHash } from 'node:crypto'
import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { canReach } from './database_account.js'
import { explain } from './explain.js'
import { Refusal } from './say.js'

/**
 * The usual place is `tmp/data`; where the database's own user can't get there, a folder of this checkout's own under /var/tmp.
 *
 * @param {string} root
 * @param {string | undefined} asked
 * @param {import('./database_account.js').Account} [account]
 * @returns {{ path: string, moved: boolean }}
 */
export function dataFolder(root, asked, account) {
  const usual = resolve(root, asked || join('tmp', 'data'))
  if (canReach(account, nearestExisting(usual))) {
    make(usual)
    if (canReach(account, usual)) return { path: usual, moved: false }
  }
  if (!asked) return { path: elsewhere(root), moved: true }
  throw new Refusal(
    `The database's own user can't reach DATA_DIR (${usual}): a folder above it is closed to others.`,
    'Set DATA_DIR to a folder that others may pass through, such as one under /var/tmp.'
  )
}

/** @param {string} path */
function make(path) {
  try {
    mkdirSync(path, { recursive: true })
    accessSync(path, constants.W_OK)
  } catch (error) {
    throw explain(
      error,
      `The data folder ${path} can't be made or written to (${error.code}).`,
      'Set DATA_DIR to a folder of your own.'
    )
  }
}

/** @param {string} path */
function nearestExisting(path) {
  return existsSync(path) ? path : nearestExisting(dirname(path))
}

/** The name is easy to guess and /var/tmp open to all: a folder that somebody else put there is refused. */
function elsewhere(/** @type {string} */ root) {
  const path = `/var/tmp/homeskolar-${createHash('sha256').update(root).digest('hex').slice(0, 12)}`
  mkdirSync(path, { recursive: true, mode: 0o711 })
  if (statSync(path).uid === process.getuid()) return path
  throw new Refusal(`${path} belongs to another user.`, 'Set DATA_DIR to a folder of your own.')
}
