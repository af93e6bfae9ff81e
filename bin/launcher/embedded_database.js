/**
 * The embedded database of this checkout. Several programs may use it at once; the first one starts it, the last
 * one to leave stops it, and one that was left running by a killed program is taken over.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Cluster } from './cluster.js'
import { withLock } from './lock.js'
import { postgresBinaries } from './postgres_binaries.js'
import { identify, isAlive } from './processes.js'
import { step } from './say.js'
import { createDatabase } from './sql.js'

const NAME = 'homeskolar'
const LOOK_EVERY = 250

export class EmbeddedDatabase {
  /**
   * @param {string} dataFolder
   * @param {import('./database_account.js').Account} [account]
   */
  static async open(dataFolder, account) {
    const binaries = await postgresBinaries(dataFolder, account)
    const database = new EmbeddedDatabase(
      new Cluster({ folder: join(dataFolder, 'postgres'), binaries, account })
    )
    try {
      await database.#exclusively(() => database.#enter())
      return database
    } catch (error) {
      await database.leave()
      throw error
    }
  }

  /** @param {Cluster} cluster */
  constructor(cluster) {
    this.cluster = cluster
    this.usersFolder = `${cluster.folder}.users`
  }

  get url() {
    return this.cluster.url(this.port, NAME)
  }

  /** Ends when the server is gone, or when nobody here cares any more: others may keep it running for days. */
  async lost() {
    while (!this.left && isAlive(this.identity)) await pause(LOOK_EVERY)
  }

  /** Starts it again at the same address, unless somebody else already did. */
  async recover() {
    await this.#exclusively(() => this.#start())
  }

  /** Whoever leaves last turns off the light. */
  async leave() {
    this.left = true
    const leave = async () => {
      rmSync(this.#ownMark, { force: true })
      if (this.#otherUsers.length === 0) await this.cluster.stop()
    }
    await this.#exclusively(leave).catch((error) => {
      // On a full disk there is no lock to be had, and the server must stop all the same.
      if (error.code !== 'ENOSPC') throw error
      return leave()
    })
  }

  async #enter() {
    mkdirSync(this.usersFolder, { recursive: true })
    writeFileSync(this.#ownMark, String(identify(process.pid)))
    if (!this.cluster.exists) await step('Making the database', () => this.cluster.create())
    await this.#start()
    await createDatabase(this.cluster.url(this.port, 'postgres'), NAME)
  }

  async #start() {
    const { pid, port } = this.cluster.running ?? (await this.cluster.start(this.port))
    this.port = port
    this.identity = identify(pid)
  }

  get #ownMark() {
    return join(this.usersFolder, String(process.pid))
  }

  get #otherUsers() {
    if (!existsSync(this.usersFolder)) return []
    const marks = readdirSync(this.usersFolder).map((name) =>
      readFileSync(join(this.usersFolder, name), 'utf8')
    )
    return marks.filter(isAlive)
  }

  /** @template T @param {() => Promise<T>} work */
  #exclusively(work) {
    return withLock(`${this.cluster.folder}.lock`, work)
  }
}
