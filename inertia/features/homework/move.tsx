import type { ReactNode } from 'react'
import type { HeldMoves } from '~/features/homework/use_held_moves'

type MoveProps = { as: string; offered: boolean; held: HeldMoves; children: ReactNode }

/** One form of a sheet: there while it is offered, and for as long as it holds words that were not sent. */
export function Move({ as, offered, held, children }: MoveProps) {
  if (!offered && !held.isHeld(as)) return null
  return (
    <div key={held.keyOf(as)} data-move={as} className="contents">
      {children}
    </div>
  )
}
