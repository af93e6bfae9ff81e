/**
 * Turns what a tool wrote when it failed into one plain sentence, where the cause is known.
 */
import { Refusal, say } from './say.js'

/** @type {Array<[RegExp, string, string]>} */
const KNOWN = [
  [
    /ENOSPC|No space left on device/i,
    'The disk is full.',
    'Free some space and start again: nothing half-done was kept.',
  ],
  [
    /EDQUOT|Disk quota exceeded/i,
    'The disk quota of this user is used up.',
    'Free some space and start again: nothing half-done was kept.',
  ],
  [
    /EROFS|Read-only file system/i,
    'The folder is on a read-only file system.',
    'Set DATA_DIR to a folder that can be written, or move the checkout.',
  ],
  [
    /ENOTFOUND registry|EAI_AGAIN|ETIMEDOUT.*registry/i,
    'The npm registry could not be reached.',
    'Check the network connection and start again.',
  ],
]

/**
 * @param {unknown} cause an error, or what a tool printed
 * @param {string} sentence what to say when the cause is not known
 * @param {string} [advice]
 * @returns {Refusal}
 */
export function explain(cause, sentence, advice) {
  const text = cause instanceof Error ? `${cause.code ?? ''} ${cause.message}` : String(cause)
  const known = KNOWN.find(([pattern]) => pattern.test(text))
  return known ? new Refusal(known[1], known[2]) : new Refusal(sentence, advice)
}

/**
 * The way every program of the launcher ends: a failure is told in a sentence and the exit code says it too.
 *
 * @param {() => Promise<number | void>} program gives its exit code
 */
export async function runProgram(program) {
  try {
    process.exitCode = (await program()) ?? process.exitCode ?? 0
  } catch (error) {
    const known = KNOWN.some(([pattern]) => pattern.test(`${error?.code ?? ''} ${error?.message}`))
    say.failure(known ? explain(error, '') : error)
    process.exitCode = 1
  }
}
