import { useState } from 'react'
import type { Data } from '@generated/data'
import type { HomeworkState } from '~/features/homework/homework_line'

/**
 * The forms of a sheet stay as they are while somebody writes in one of them, whatever the other one does meanwhile: no
 * word is lost. What one does oneself lets go of them.
 */
export function useHeldMoves(state: HomeworkState, history: Data.Homework.HomeworkChange[]) {
  const present = { state, last: history[0]?.id, own: history.find(({ own }) => own)?.id }
  const [held, hold] = useState<typeof present | null>(null)
  const written = held?.own === present.own ? held : null
  const shown = written ?? present

  return {
    state: shown.state,
    /** Anew for each step, so that what was said with the one before is not said twice. */
    key: shown.last ?? 'set',
    isWritten: written !== null,
    movedMeanwhile: written !== null && written.last !== present.last,
    hold: () => hold(shown),
    letGo: () => hold(null),
  }
}
