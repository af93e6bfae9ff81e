import { schedule, type LivePush, type OpenStream, type Schedule } from './types.js'

/** The server pings every 20 s; when two are missing, the stream is dead though it looks open. */
export const SILENCE = 50_000
/** Asked for, a sign of life comes within a round trip: a stream without one is half-open. */
export const SIGN_WITHIN = 2_000
/** What lies between may have swallowed the question: a stream that doesn't open is tried again, with more patience each time. */
export const OPENS_WITHIN = { first: 3_000, last: 12_000 }
const FIRST_DELAY = 500
export const LONGEST_DELAY = 30_000

type Options = {
  open: OpenStream
  onPush: (push: LivePush) => void
  /** The stream stands: whatever was missed before can be fetched now. */
  onConnected: () => void
  /** The stream is gone; a new one will be tried. */
  onLost?: () => void
  /** Asks the server for a sign of life on the stream. */
  ask?: () => void
  schedule?: Schedule
  /** Between 0 and 1: a whole site's browsers must not come back in the same instant. */
  random?: () => number
}

/**
 * Keeps one stream open. At the first error or after too long a silence it is closed for good,
 * and a new one opened after a delay that grows with each failure.
 */
export class LiveConnection {
  #stream: { close: () => void } | null = null
  #cancel = () => {}
  #failures = 0
  #isOpen = false
  #expecting = false
  #options: Required<Options>

  constructor(options: Options) {
    this.#options = { schedule, random: Math.random, onLost: () => {}, ask: () => {}, ...options }
  }

  start() {
    this.#cancel()
    const patience = Math.min(OPENS_WITHIN.first * 2 ** this.#failures, OPENS_WITHIN.last)
    this.#cancel = this.#options.schedule(() => this.#fail(), patience)
    const stream = this.#options.open({
      onOpen: () => this.#current(stream, () => this.#opened()),
      onPush: (push) => this.#current(stream, () => (this.#watch(), this.#options.onPush(push))),
      onPing: () => this.#current(stream, () => this.#watch()),
      onError: () => this.#current(stream, () => this.#fail()),
    })
    this.#stream = stream
  }

  stop() {
    this.#isOpen = false
    this.#expecting = false
    this.#cancel()
    this.#stream?.close()
    this.#stream = null
  }

  /** The network is back, or the page is looked at again: no more waiting, and a stream has to show that it lives. */
  wake() {
    if (!this.#isOpen) {
      this.stop()
      this.#failures = 0
      return this.start()
    }
    if (!this.#expecting) this.#options.ask()
    this.expect()
  }

  /** The server says something about now: a stream that doesn't carry it is replaced at once. */
  expect() {
    if (!this.#isOpen || this.#expecting) return
    this.#expecting = true
    this.#cancel()
    this.#cancel = this.#options.schedule(() => this.#replace(), SIGN_WITHIN)
  }

  /** What a closed stream still says is not heard. */
  #current(stream: object, act: () => void) {
    if (stream === this.#stream) act()
  }

  #opened() {
    this.#failures = 0
    this.#isOpen = true
    this.#watch()
    this.#options.onConnected()
  }

  #replace() {
    this.stop()
    this.#options.onLost()
    this.start()
  }

  #watch() {
    this.#expecting = false
    this.#cancel()
    this.#cancel = this.#options.schedule(() => this.#fail(), SILENCE)
  }

  #fail() {
    this.stop()
    this.#options.onLost()
    const delay = Math.min(FIRST_DELAY * 2 ** this.#failures, LONGEST_DELAY)
    this.#failures++
    const spread = delay * (0.5 + this.#options.random() / 2)
    this.#cancel = this.#options.schedule(() => this.start(), spread)
  }
}
