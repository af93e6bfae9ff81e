import { useEffect, useRef, type MouseEvent, type PointerEvent } from 'react'
import type { WeekStore } from './week_store'

/** A finger that stays means to paint; one that moves on first means to scroll. */
const HOLD = 350
const STILL = 10

const cellAt = (x: number, y: number) => {
  const cell = document.elementFromPoint(x, y)?.closest('[data-cell]')
  return cell ? Number(cell.getAttribute('data-cell')) : null
}

type Hold = { x: number; y: number; cell: number; timer: ReturnType<typeof setTimeout> }

/**
 * Painting by pointer. A mouse or a pen paints from the first press. A finger taps one half-hour, paints across the
 * days when it moves sideways, and any way after it has rested; a finger that moves up or down scrolls the page.
 */
export function usePainting(store: WeekStore) {
  const grid = useRef<HTMLDivElement>(null)
  const hold = useRef<Hold | null>(null)
  const painting = useRef(false)
  const pressed = useRef(false)

  useEffect(() => {
    // React listens to this passively, and could not keep the page still.
    const keepStill = (event: TouchEvent) => {
      if (painting.current && event.cancelable) event.preventDefault()
    }
    const element = grid.current
    element?.addEventListener('touchmove', keepStill, { passive: false })
    return () => element?.removeEventListener('touchmove', keepStill)
  }, [])

  const begin = (cell: number) => {
    letGo()
    painting.current = true
    store.begin(cell)
  }

  function letGo() {
    clearTimeout(hold.current?.timer)
    hold.current = null
  }

  const beginHeld = (cell: number) => {
    begin(cell)
    navigator.vibrate?.(10)
  }

  const handlers = {
    onPointerDown(event: PointerEvent) {
      const { clientX: x, clientY: y } = event
      const cell = cellAt(x, y)
      pressed.current = cell !== null
      if (cell === null || event.button !== 0 || !event.isPrimary) return
      if (event.pointerType !== 'touch') {
        event.currentTarget.setPointerCapture(event.pointerId)
        return begin(cell)
      }
      hold.current = { x, y, cell, timer: setTimeout(() => beginHeld(cell), HOLD) }
    },
    onPointerMove({ clientX, clientY }: PointerEvent) {
      const held = hold.current
      if (held) {
        const [across, along] = [Math.abs(clientX - held.x), Math.abs(clientY - held.y)]
        if (Math.max(across, along) < STILL) return
        if (across < along) return letGo()
        begin(held.cell)
      }
      if (!painting.current) return
      const cell = cellAt(clientX, clientY)
      if (cell !== null) store.stretch(cell)
    },
    onPointerUp() {
      if (hold.current) begin(hold.current.cell)
      if (painting.current) store.finish()
      painting.current = false
    },
    onPointerCancel() {
      letGo()
      if (painting.current) store.finish()
      painting.current = false
    },
    onContextMenu(event: MouseEvent) {
      if (painting.current || hold.current) event.preventDefault()
    },
    /** What helps people without a pointer sends a click alone. */
    onClick(event: MouseEvent) {
      const cell = (event.target as Element).closest('[data-cell]')?.getAttribute('data-cell')
      if (!pressed.current && cell) {
        store.begin(Number(cell))
        store.finish()
      }
      pressed.current = false
    },
  }
  return { grid, handlers }
}
