/**
 * A database server for tests: in a fresh folder, with durability given up for speed, gone afterwards.
 */
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Cluster } from './cluster.js'
import { databaseAccount } from './database_account.js'
import { postgresBinaries } from './postgres_binaries.js'
import { identify, isAlive } from './processes.js'
import { createDatabase } from './sql.js'

const PREFIX = 'homeskolar-test-'
const ROOMY = ['max_connections=200']
const FAST = [
  ...ROOMY,
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'wal_level=minimal',
  'max_wal_senders=0',
]

export class ThrowAwayDatabase {
  /** @param {{ durable?: boolean }} [options] whether durability is kept after all, for what kills the server */
  static async open({ durable = false } = {}) {
    await removeAbandoned()
    const folder = mkdtempSync(join(tmpdir(), PREFIX))
    chmodSync(folder, 0o711)
    writeFileSync(join(folder, 'owner'), String(identify(process.pid)))
    const account = databaseAccount()
    const binaries = await postgresBinaries(folder, account)
    const cluster = new Cluster({
      folder: join(folder, 'postgres'),
      binaries,
      account,
      initdbFlags: ['--no-sync'],
      serverFlags: durable ? ROOMY : FAST,
    })
    const database = new ThrowAwayDatabase(folder, cluster)
    try {
      await cluster.create()
      database.port = (await cluster.start()).port
      return database
    } catch (error) {
      await database.remove()
      throw error
    }
  }

  /** @param {string} folder @param {Cluster} cluster */
  constructor(folder, cluster) {
    this.folder = folder
    this.cluster = cluster
  }

  /**
   * @param {string} name
   * @param {{ template?: string }} [options]
   * @returns {Promise<string>} its URL
   */
  async create(name, options) {
    await createDatabase(this.cluster.url(this.port, 'postgres'), name, options)
    return this.cluster.url(this.port, name)
  }

  async remove() {
    await this.cluster.stop()
    rmSync(this.folder, { recursive: true, force: true })
  }
}

/** A run that was killed could not clean up after itself: the next one does. */
async function removeAbandoned() {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const folder = join(tmpdir(), name)
    const owner = join(folder, 'owner')
    if (statSync(folder).uid !== process.getuid?.()) continue
    if (!existsSync(owner) || isAlive(readFileSync(owner, 'utf8'))) continue
    await new Cluster({
      folder: join(folder, 'postgres'),
      binaries: { initdb: '', postgres: '' },
    }).stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
