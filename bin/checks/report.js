/**
 * What was checked and how it went; the sum of it is the last line.
 */
import { Refusal, say } from '../launcher/say.js'

/** @typedef {{ passed: number, failed: number, output?: string }} Outcome */

export class Report {
  #passed = 0
  #failed = 0

  /** @param {AbortSignal} signal nothing begins after it */
  constructor(signal) {
    this.signal = signal
  }

  /**
   * Lanes run side by side, so a check is told at its end and in one piece.
   *
   * @param {string} title
   * @param {() => Promise<Outcome>} work
   */
  async run(title, work) {
    if (this.signal.aborted) return
    const begun = Date.now()
    say.line(`▸ ${title} …`)
    const outcome = await work().catch((error) => ({ passed: 0, failed: 1, output: tell(error) }))
    if (this.signal.aborted) return
    this.#passed += outcome.passed
    this.#failed += outcome.failed
    const seconds = `${((Date.now() - begun) / 1000).toFixed(1)} s`
    if (outcome.failed === 0) return say.line(`✔ ${title}${counted(outcome)} (${seconds})`)
    say.line(`\n✖ ${title}${counted(outcome)} (${seconds})\n\n${outcome.output ?? ''}\n`)
  }

  /** @param {unknown} error what kept the checks from running at all */
  problem(error) {
    this.#failed += 1
    say.failure(error)
  }

  /** @returns {number} the exit code */
  conclude() {
    if (this.signal.aborted) say.warning('Interrupted: not everything was checked.')
    say.line(`${this.#passed} passed, ${this.#failed} failed`)
    return this.#failed > 0 || this.signal.aborted ? 1 : 0
  }
}

/** @param {Outcome} outcome */
function counted({ passed, failed }) {
  if (passed + failed === 1) return ''
  return failed ? `: ${passed} passed, ${failed} failed` : `: ${passed} passed`
}

/** @param {unknown} error */
function tell(error) {
  if (error instanceof Refusal) return [error.message, error.advice].filter(Boolean).join('\n')
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
