/**
 * Words for the terminal. Everything that stops a start is a Refusal: one plain sentence, and what to do.
 */

const coloured = process.stdout.isTTY && !process.env.NO_COLOR

/** @param {number} code @param {string} text */
const paint = (code, text) => (coloured ? `\u001b[${code}m${text}\u001b[0m` : text)

export const bold = (/** @type {string} */ text) => paint(1, text)
export const dim = (/** @type {string} */ text) => paint(2, text)

export class Refusal extends Error {
  /**
   * @param {string} sentence what is wrong, for a person
   * @param {string} [advice] what to do about it
   */
  constructor(sentence, advice) {
    super(sentence)
    this.advice = advice
  }
}

export const say = {
  /** @param {string} [text] */
  line: (text = '') => console.log(text),
  /** @param {string} text */
  note: (text) => console.log(`  ${dim(text)}`),
  /** @param {string} text */
  warning: (text) => console.error(`${paint(33, '!')} ${text}`),
  /** @param {unknown} error */
  failure: (error) => {
    const refused = error instanceof Refusal
    console.error(`${paint(31, '✖')} ${refused ? error.message : describe(error)}`)
    if (refused && error.advice) console.error(`  ${error.advice}`)
  },
}

/**
 * Says what is being done, does it, and says how long it took.
 *
 * @template T
 * @param {string} title
 * @param {() => Promise<T> | T} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const begun = Date.now()
  console.log(`${paint(36, '▸')} ${title} …`)
  const result = await work()
  say.note(`done in ${((Date.now() - begun) / 1000).toFixed(1)} s`)
  return result
}

/** The end of what a tool printed: where it says what went wrong. */
export function lastLines(/** @type {string} */ output, count = 60) {
  return output.trimEnd().split('\n').slice(-count).join('\n')
}

/** @param {unknown} error */
function describe(error) {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
