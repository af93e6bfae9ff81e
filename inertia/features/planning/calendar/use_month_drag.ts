import { useEffect, useRef, useState, type RefObject } from 'react'
import { listenToPointer } from './listen_to_pointer'
import { MonthDrag, type HeldOver, type ShownMonth } from './month_drag'

/** Listens to the pointer over a month, and gives what is carried, to be drawn. */
export function useMonthDrag(grid: RefObject<HTMLElement | null>, shown: ShownMonth, may: boolean) {
  const [held, setHeld] = useState<HeldOver | null>(null)
  const latest = useRef(shown)
  useEffect(() => void (latest.current = shown))

  useEffect(() => {
    const element = grid.current
    if (!element || !may) return
    const listening = new AbortController()
    listenToPointer(element, new MonthDrag(() => latest.current, setHeld), listening.signal)
    return () => listening.abort()
  }, [grid, may])

  return held
}
