import { schedule as whenDue, type Schedule } from './types.js'

/** Milliseconds: a slow network answers within the first, a dead connection is left for a new one after the second. */
export const PATIENCE = { doubt: 2_000, first: 4_000, last: 10_000 }

const ranOut = (error: unknown) => (error as Error).name === 'TimeoutError'

/**
 * Asks something that may be heard twice. A connection can be frozen without an end: what has no answer soon is a reason
 * to doubt the live stream as well, and is asked once more on a connection of its own.
 */
export async function askImpatiently<Answer>(
  ask: (within: number) => Promise<Answer>,
  doubt: () => void,
  schedule: Schedule = whenDue
) {
  const calm = schedule(doubt, PATIENCE.doubt)
  try {
    return await ask(PATIENCE.first)
  } catch (error) {
    if (!ranOut(error)) throw error
    return await ask(PATIENCE.last)
  } finally {
    calm()
  }
}
