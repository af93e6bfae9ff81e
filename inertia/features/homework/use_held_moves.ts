import { useState, type SyntheticEvent } from 'react'
import type { Data } from '@generated/data'

type Step = { last?: string; own?: string }

/**
 * A form of a sheet stays as it is once somebody has begun to write in it, whatever the other one does meanwhile, and
 * whatever oneself does with another form: no word is lost. Sending a form lets go of it alone.
 */
export function useHeldMoves(history: Data.Homework.HomeworkChange[]) {
  const present: Step = { last: history[0]?.id, own: history.find(({ own }) => own)?.id }
  const [begun, setBegun] = useState<Record<string, Step>>({})
  const [sent, setSent] = useState<string>()
  const isHeld = (move: string) =>
    move in begun && (move !== sent || begun[move].own === present.own)
  const held = Object.keys(begun).filter(isHeld)
  const since = held.flatMap((move) => stepsSince(begun[move], history))

  return {
    isHeld,
    any: held.length > 0,
    /** Anew for each step, so that what was said with the one before is not said twice. */
    keyOf: (move: string) => (isHeld(move) ? begun[move] : present).last ?? 'set',
    /** Who changed the homework since one of them was begun. */
    movedBy: since.length > 0 ? moverOf(since) : null,
    hold(event: SyntheticEvent) {
      const move = moveOf(event)
      if (!move) return
      if (!isHeld(move)) setBegun({ ...begun, [move]: present })
      if (move === sent) setSent(undefined)
    },
    send: (event: SyntheticEvent) => setSent(moveOf(event)),
    letGo: () => setBegun({}),
  }
}

export type HeldMoves = ReturnType<typeof useHeldMoves>

const stepsSince = ({ last }: Step, history: Data.Homework.HomeworkChange[]) =>
  last
    ? history.slice(
        0,
        history.findIndex(({ id }) => id === last)
      )
    : history

const moverOf = (steps: Data.Homework.HomeworkChange[]) =>
  steps.every(({ own }) => own) ? ('self' as const) : ('other' as const)

/** Which form it happened in. */
const moveOf = ({ target }: SyntheticEvent) =>
  (target as Element).closest<HTMLElement>('[data-move]')?.dataset.move
