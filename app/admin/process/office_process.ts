import logger from '@adonisjs/core/services/logger'
import { startOffice, type Office, type Program } from '#admin/process/start_office'

/** How it ends when it was told to, by whomever. */
const IN_ORDER = 'exit code 0'
/** After a longer life, a loss is the first one again. */
const CALM_AFTER = 60_000
const LONGEST_PAUSE = 60_000

type Options = Program & {
  /** Not asked for so long, in milliseconds, it ends: its memory is paid while the team works. */
  idleAtMost: number
  /** How long it stays away after it was lost, doubled with each loss that follows. */
  pause: number
}

/** The back office as a process of its own, which the first that needs it starts. */
export class OfficeProcess {
  #office?: Office
  #users = 0
  #idle?: NodeJS.Timeout
  #losses = 0
  #awayUntil = 0

  constructor(readonly options: Options) {}

  get pid() {
    return this.#office?.pid
  }

  /**
   * Does something with the socket that it listens on, once it does.
   *
   * @throws when it doesn't start, or was lost a moment ago.
   */
  async use<Value>(work: (socket: string) => Promise<Value>) {
    clearTimeout(this.#idle)
    this.#users++
    try {
      return await work(await this.#open())
    } finally {
      this.#users--
      if (this.#users === 0) this.#endWhenIdle()
    }
  }

  async stop() {
    const office = this.#office
    this.#office = undefined
    office?.end()
    await office?.ended
  }

  async #open() {
    if (performance.now() < this.#awayUntil) throw new Error("The back office's process was lost")
    this.#office ??= this.#start()
    return this.#office.listening
  }

  #start() {
    const office = startOffice(this.options)
    const began = performance.now()
    void office.ended.then((reason) => {
      if (this.#office !== office) return
      this.#office = undefined
      if (reason !== IN_ORDER) this.#lose(reason, performance.now() - began)
    })
    return office
  }

  #lose(reason: string, lived: number) {
    this.#losses = lived > CALM_AFTER ? 1 : this.#losses + 1
    const pause = Math.min(this.options.pause * 2 ** (this.#losses - 1), LONGEST_PAUSE)
    this.#awayUntil = performance.now() + pause
    logger.error({ reason, pause }, "The back office's process was lost; a visit starts it again")
  }

  #endWhenIdle() {
    this.#idle = setTimeout(() => this.stop(), this.options.idleAtMost).unref()
  }
}
