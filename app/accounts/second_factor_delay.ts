/** Wrong codes that cost nothing, and the wait after the next ones: it doubles up to a quarter of an hour. */
const FREE = 5
const FIRST_SECONDS = 30
const LONGEST_SECONDS = 15 * 60

/**
 * Seconds to wait after this many wrong codes in a row. Three codes of a million are good at any time: at
 * the longest wait a guess would take years. Recovery codes are never made to wait, so nobody who guesses
 * locks the person out.
 */
export function delayAfter(failures: number) {
  if (failures < FREE) return 0
  return Math.min(FIRST_SECONDS * 2 ** (failures - FREE), LONGEST_SECONDS)
}
