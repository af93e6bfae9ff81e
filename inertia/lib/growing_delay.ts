import { schedule, type Schedule } from './live/types.js'

/** Milliseconds until what failed is tried again, doubled each time up to the last. */
export const DELAYS = { first: 2_000, last: 60_000 }

/** Tries something again, later after each failure: one try at a time waits. */
export class GrowingDelay {
  #delay = DELAYS.first
  #cancel: (() => void) | null = null
  #schedule: Schedule

  constructor(given: Schedule = schedule) {
    this.#schedule = given
  }

  /** After the delay that has grown so far, or when the server said. */
  later(callback: () => void, told?: number) {
    if (this.#cancel) return
    const run = () => {
      this.#cancel = null
      callback()
    }
    this.#cancel = this.#schedule(run, told ?? this.#delay)
    if (told === undefined) this.#delay = Math.min(2 * this.#delay, DELAYS.last)
  }

  /** It is tried now: what waits for it needs not. */
  forget() {
    this.#cancel?.()
    this.#cancel = null
  }

  /** It worked, or the network is back: the next failure waits the shortest time again. */
  reset() {
    this.#delay = DELAYS.first
  }
}
