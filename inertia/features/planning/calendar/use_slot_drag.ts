import { useEffect, useRef, useState, type RefObject } from 'react'
import { listenToPointer } from './listen_to_pointer'
import { SlotDrag, type Preview, type Shown } from './slot_drag'

/** Listens to the pointer over the grid, and gives what is being dragged, to be drawn. */
export function useSlotDrag(grid: RefObject<HTMLElement | null>, shown: Shown, may: boolean) {
  const [preview, setPreview] = useState<Preview | null>(null)
  const latest = useRef(shown)
  useEffect(() => void (latest.current = shown))

  useEffect(() => {
    const element = grid.current
    if (!element || !may) return
    const listening = new AbortController()
    listenToPointer(
      element,
      new SlotDrag(element, () => latest.current, setPreview),
      listening.signal
    )
    return () => listening.abort()
  }, [grid, may])

  return preview
}
