/**
 * One PostgreSQL server with its folder: made, started, found again, stopped. It listens on 127.0.0.1 alone,
 * with a password of its own.
 */
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { explain } from './explain.js'
import { freePort } from './ports.js'
import { anyoneWorksIn, exists, identify, run, stop, until } from './processes.js'

const USER = 'homeskolar'

/** Recovering after a crash takes a while on a large database. */
const START_PATIENCE = 60_000

/**
 * @typedef {object} ClusterOptions
 * @property {string} folder
 * @property {import('./postgres_binaries.js').Binaries} binaries
 * @property {import('./database_account.js').Account} [account]
 * @property {string[]} [initdbFlags]
 * @property {string[]} [serverFlags]
 */

export class Cluster {
  /** @param {ClusterOptions} options */
  constructor({ folder, binaries, account, initdbFlags = [], serverFlags = [] }) {
    this.folder = folder
    this.log = `${folder}.log`
    this.passwordFile = `${folder}.password`
    this.binaries = binaries
    this.account = account
    this.initdbFlags = initdbFlags
    this.serverFlags = serverFlags
  }

  get exists() {
    return existsSync(this.folder)
  }

  /** The folder gets its name only when it is complete. */
  async create() {
    const draft = `${this.folder}.draft`
    rmSync(draft, { recursive: true, force: true })
    mkdirSync(draft, { mode: 0o700 })
    writeFileSync(this.passwordFile, randomBytes(24).toString('hex'), { mode: 0o600 })
    for (const path of [draft, this.passwordFile]) this.#giveToAccount(path)
    const made = await run(
      this.binaries.initdb,
      this.#initdbArguments(draft),
      this.#processOptions()
    )
    if (made.succeeded) return renameSync(draft, this.folder)
    rmSync(draft, { recursive: true, force: true })
    throw explain(made.output, `The embedded database could not be made: ${lastLine(made.output)}`)
  }

  /**
   * The running server of this folder, whoever started it.
   *
   * @returns {{ pid: number, port: number } | undefined}
   */
  get running() {
    const { pid, port, status } = this.#pidFile()
    return isServer(pid) && status === 'ready' ? { pid, port } : undefined
  }

  /**
   * @param {number} [port] a free one when not given
   * @returns {Promise<{ pid: number, port: number }>}
   */
  async start(port) {
    if (this.running) return this.running
    await this.#forgetDeadServer()
    const log = openSync(this.log, 'w', 0o600)
    const server = spawn(
      this.binaries.postgres,
      this.#serverArguments(port ?? (await freePort())),
      {
        ...this.#processOptions(),
        stdio: ['ignore', log, log],
        detached: true,
      }
    )
    closeSync(log)
    server.unref()
    let ended = false
    server.on('error', () => (ended = true))
    server.on('exit', () => (ended = true))
    await until(() => ended || this.running?.pid === server.pid, START_PATIENCE)
    if (this.running) return this.running
    throw this.#failure(port)
  }

  async stop() {
    const { pid } = this.#pidFile()
    // SIGINT is PostgreSQL's "fast" shutdown: connections are closed, everything is written.
    if (isServer(pid))
      await stop(pid, { signal: 'SIGINT', lastResort: 'SIGQUIT', patience: 30_000 })
  }

  /** @param {number} port @param {string} database */
  url(port, database) {
    return `postgres://${USER}:${readFileSync(this.passwordFile, 'utf8')}@127.0.0.1:${port}/${database}`
  }

  #pidFile() {
    const path = `${this.folder}/postmaster.pid`
    const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : []
    return { pid: Number(lines[0]), port: Number(lines[3]), status: lines[7]?.trim() }
  }

  /**
   * A dead server that nobody has buried, or another process that has its number now: PostgreSQL would take
   * either for a running server and refuse to start. Its file goes once none of its helpers is left in the folder.
   */
  async #forgetDeadServer() {
    const { pid } = this.#pidFile()
    if (!exists(pid) || isServer(pid)) return
    if (await until(() => !anyoneWorksIn(this.folder), 10_000))
      rmSync(`${this.folder}/postmaster.pid`, { force: true })
  }

  #failure(/** @type {number | undefined} */ port) {
    const log = readFileSync(this.log, 'utf8')
    return explain(
      log,
      `The embedded database does not start${port ? ` on port ${port}` : ''}: ${lastLine(log)}`,
      `Its whole log: ${this.log}`
    )
  }

  #initdbArguments(/** @type {string} */ folder) {
    // The builtin provider depends on no locale of the system; French order is asked for by name ("fr-x-icu").
    const locale = [
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
    ]
    const access = [`--username=${USER}`, '--auth=scram-sha-256', `--pwfile=${this.passwordFile}`]
    return ['-D', folder, ...locale, ...access, '--no-instructions', ...this.initdbFlags]
  }

  #serverArguments(/** @type {number} */ port) {
    const settings = [
      'listen_addresses=127.0.0.1',
      'unix_socket_directories=',
      'timezone=UTC',
      'log_timezone=UTC',
    ]
    const flags = [...settings, ...this.serverFlags].flatMap((setting) => ['-c', setting])
    return ['-D', this.folder, '-p', String(port), ...flags]
  }

  #processOptions() {
    return { ...this.account, cwd: '/', env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' } }
  }

  #giveToAccount(/** @type {string} */ path) {
    if (this.account) chownSync(path, this.account.uid, this.account.gid)
  }
}

/** @param {number} pid */
function isServer(pid) {
  return Boolean(identify(pid)) && programOf(pid).endsWith('postgres')
}

/** @param {number} pid */
function programOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')[0]
  } catch {
    return process.platform === 'linux' ? '' : 'postgres'
  }
}

/** @param {string} text */
const lastLine = (text) => text.trim().split('\n').at(-1)
