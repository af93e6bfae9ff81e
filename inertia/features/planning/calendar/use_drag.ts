import { useEffect, useRef, useState, type RefObject } from 'react'
import { listenToPointer, type Draggable } from './listen_to_pointer'

/** What may be dragged in a grid, by what is shown there at the moment; it tells what is carried, to be drawn. */
export type MakesDrag<Shown, Carried> = (
  grid: HTMLElement,
  shown: () => Shown,
  carry: (carried: Carried | null) => void
) => Draggable

/** Listens to the pointer over a grid, and gives what is being dragged; `make` stays the same. */
export function useDrag<Shown, Carried>(
  grid: RefObject<HTMLElement | null>,
  shown: Shown,
  may: boolean,
  make: MakesDrag<Shown, Carried>
) {
  const [carried, carry] = useState<Carried | null>(null)
  const latest = useRef(shown)
  useEffect(() => void (latest.current = shown))

  useEffect(() => {
    const element = grid.current
    if (!element || !may) return
    const listening = new AbortController()
    const drag = make(element, () => latest.current, carry)
    listenToPointer(element, drag, listening.signal)
    return () => listening.abort()
  }, [grid, may, make])

  return carried
}
