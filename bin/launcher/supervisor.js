/**
 * Watches over the parts of a running site. A part that may come back is started again, each time after a longer
 * wait; the loss of any other, or five losses in a minute, ends everything, in the order opposite to the start.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { Refusal, say } from './say.js'

const MOST_LOSSES = 5
const WITHIN = 60_000
const FIRST_WAIT = 500

/**
 * @typedef {object} Part
 * @property {string} name
 * @property {() => Promise<string>} lost resolves with what happened when it is gone
 * @property {() => Promise<void>} stop
 * @property {() => Promise<void>} [startAgain] absent where a loss ends everything
 */

export class Supervisor {
  /** @type {Part[]} */
  #parts = []
  /** @type {number[]} */
  #losses = []
  #ended = Promise.withResolvers()

  /** @param {AbortSignal} signal of somebody who wants everything stopped */
  constructor(signal) {
    this.signal = signal
    // Nobody may be waiting yet when the first part goes.
    this.#ended.promise.catch(() => {})
    signal.addEventListener('abort', () => this.#ended.resolve(undefined))
  }

  /** @param {Part} part already running */
  add(part) {
    this.#parts.push(part)
    this.#watch(part).catch((error) => this.#ended.reject(error))
  }

  /** Ends when somebody asked for it, or fails with the reason. */
  async untilEnd() {
    await this.#ended.promise
  }

  /** @param {(name: string) => void} [tell] */
  async stop(tell = () => {}) {
    this.stopping = true
    for (const part of this.#parts.splice(0).reverse()) {
      tell(part.name)
      await part.stop()
    }
  }

  /** @param {Part} part */
  async #watch(part) {
    const reason = await part.lost()
    if (this.stopping || this.signal.aborted) return
    if (!part.startAgain)
      throw new Refusal(
        `The ${part.name} ${reason}, so everything was stopped.`,
        'The reason stands in its messages above.'
      )
    await this.#bringBack(part, reason)
    if (!this.stopping) await this.#watch(part)
  }

  /** @param {Part} part @param {string} reason */
  async #bringBack(part, reason) {
    const wait = this.#countLoss(part, reason)
    say.warning(`The ${part.name} ${reason}: starting it again in ${wait / 1000} s.`)
    await pause(wait)
    if (this.stopping) return
    try {
      await part.startAgain()
      say.line(`  The ${part.name} runs again.`)
    } catch (error) {
      await this.#bringBack(part, `could not be started (${error.message})`)
    }
  }

  /** @param {Part} part @param {string} reason @returns {number} how long to wait, in milliseconds */
  #countLoss(part, reason) {
    const now = Date.now()
    this.#losses = [...this.#losses.filter((time) => now - time < WITHIN), now]
    if (this.#losses.length >= MOST_LOSSES) {
      throw new Refusal(
        `The ${part.name} ${reason}: the fifth failure within a minute, so everything was stopped.`,
        'The reasons stand in the messages above.'
      )
    }
    return FIRST_WAIT * 2 ** (this.#losses.length - 1)
  }
}
