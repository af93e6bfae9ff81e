/**
 * The account that the embedded database runs under: PostgreSQL refuses to run as root, so root lends it another.
 */
import { spawnSync } from 'node:child_process'
import { Refusal } from './say.js'

const NAME = 'postgres'
const ADMINISTRATION = `${process.env.PATH}:/usr/sbin:/sbin`

/** @typedef {{ uid: number, gid: number }} Account */

/** @returns {Account | undefined} undefined where the database simply runs as the current user */
export function databaseAccount() {
  if (process.getuid?.() !== 0) return undefined
  return find() ?? create()
}

/** @returns {Account | undefined} */
function find() {
  const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, NAME], { encoding: 'utf8' }))
  return uid.status === 0 ? { uid: Number(uid.stdout), gid: Number(gid.stdout) } : undefined
}

/** @returns {Account} */
function create() {
  const made = spawnSync(
    'useradd',
    ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', NAME],
    {
      encoding: 'utf8',
      env: { ...process.env, PATH: ADMINISTRATION },
    }
  )
  const account = made.status === 0 ? find() : undefined
  if (account) return account
  throw new Refusal(
    `PostgreSQL can't run as root, and the user \`${NAME}\` could not be created (${made.stderr?.trim()}).`,
    'Start as an ordinary user, or create that user with useradd.'
  )
}

/**
 * Whether the account gets to a file or folder: a parent of mode 0700 shuts it out.
 *
 * @param {Account | undefined} account
 * @param {string} path
 */
export function canReach(account, path) {
  return !account || spawnSync('test', ['-x', path], { ...account, cwd: '/' }).status === 0
}
