import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { Application } from '../../bin/launcher/application.js'
import { onLeash } from '../../bin/launcher/node_runtime.js'
import { freePort } from '../../bin/launcher/ports.js'

/** The schedulers remind, at once and each minute; the web servers hand over the mails. */
const NAMES = /** @type {const} */ ([
  'scheduler',
  'scheduler',
  'scheduler',
  'web server',
  'web server',
])
/** Some die while they remind for the first time, others live to the next minute. */
const LIVES_MS = { least: 6000, most: 60_000 }
const JUMP_EVERY_MS = { least: 1000, most: 4000 }
const JUMP_MS = { least: -6 * 3600_000, most: 6 * 3600_000 }

const CLOCK = join(import.meta.dirname, 'jumping_clock.js')
const LOOK_EVERY_MS = 200

/** Schedulers and web servers as the launcher starts them, killed and started again, each with a clock of its own that jumps. */
export class Processes {
  kills = { 'scheduler': 0, 'web server': 0 }
  jumps = 0
  #breaking = false
  #children = /** @type {import('node:child_process').ChildProcess[]} */ ([])
  #work = /** @type {Promise<unknown>[]} */ ([])

  /** @param {string} root @param {Record<string, string>} environment */
  constructor(root, environment) {
    this.application = new Application(root, { built: true })
    this.environment = environment
  }

  async begin() {
    this.#breaking = true
    for (const place of NAMES.keys()) await this.#start(place)
    this.#work = [
      ...[...NAMES.keys()].map((place) => this.#killAgainAndAgain(place)),
      this.#jumpAgainAndAgain(),
    ]
  }

  /** Nothing breaks any more, and everything runs. */
  async cease() {
    this.#breaking = false
    await Promise.all(this.#work)
    for (const place of NAMES.keys()) this.#jump(place, 0)
  }

  async end() {
    this.#breaking = false
    await Promise.allSettled(this.#work)
    await Promise.all(this.#children.map(kill))
  }

  /** @param {number} place */
  async #start(place) {
    const { folder, node, webServer } = this.application
    const [program, ...args] =
      NAMES[place] === 'scheduler' ? this.application.ace('scheduler:run') : webServer
    this.#children[place] = fork(program, args, {
      cwd: folder,
      execPath: node,
      execArgv: onLeash([`--import=${CLOCK}`]),
      env: { ...this.environment, PORT: String(await freePort()) },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    this.#jump(place, between(JUMP_MS))
  }

  /** @param {number} place */
  async #killAgainAndAgain(place) {
    for (;;) {
      const end = Date.now() + between(LIVES_MS)
      while (this.#breaking && Date.now() < end) await setTimeout(LOOK_EVERY_MS)
      if (!this.#breaking) return
      await kill(this.#children[place])
      this.kills[NAMES[place]]++
      await this.#start(place)
    }
  }

  async #jumpAgainAndAgain() {
    while (this.#breaking) {
      await setTimeout(between(JUMP_EVERY_MS))
      this.#jump(Math.floor(Math.random() * NAMES.length), between(JUMP_MS))
      this.jumps++
    }
  }

  /** @param {number} place @param {number} milliseconds */
  #jump(place, milliseconds) {
    const child = this.#children[place]
    if (child.connected) child.send({ jump: milliseconds }, () => {})
  }
}

/** Without a last word, as when a machine loses its power. @param {import('node:child_process').ChildProcess} child */
async function kill(child) {
  child.kill('SIGKILL')
  if (child.exitCode === null && !child.signalCode) await once(child, 'exit')
}

/** @param {{ least: number, most: number }} range */
const between = ({ least, most }) => Math.round(least + Math.random() * (most - least))
