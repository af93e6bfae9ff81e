import type { PointerDrag } from '~/lib/pointer_drag'

/** What begins when somebody presses somewhere and drags. */
export type Draggable = { pointer: PointerDrag; pressedOn(target: EventTarget | null): void }

const pointerOf = (event: PointerEvent) => ({
  id: event.pointerId,
  type: event.pointerType,
  x: event.clientX,
  y: event.clientY,
})

/** Leads the pointer over a grid to what may be dragged there, until the signal. */
export function listenToPointer(grid: HTMLElement, drag: Draggable, signal: AbortSignal) {
  // Escape ends the drag before the pointer is let go, which is no click even so.
  let dragged = false
  const refuse = (event: Event) => {
    if (drag.pointer.dragging) event.preventDefault()
  }
  grid.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0) return
      dragged = false
      drag.pressedOn(event.target)
      drag.pointer.down(pointerOf(event))
    },
    { signal }
  )
  window.addEventListener(
    'pointermove',
    (event) => {
      drag.pointer.move(pointerOf(event))
      dragged ||= drag.pointer.dragging
    },
    { signal }
  )
  window.addEventListener('pointercancel', () => drag.pointer.cancel(), { signal })
  window.addEventListener('keydown', ({ key }) => key === 'Escape' && drag.pointer.cancel(), {
    signal,
  })
  window.addEventListener(
    'pointerup',
    (event) => {
      if (dragged || drag.pointer.dragging) ignoreClick()
      drag.pointer.up(pointerOf(event))
    },
    { signal }
  )
  // A link would be dragged out of the page, and a finger that rests would open its menu or scroll.
  grid.addEventListener('dragstart', (event) => event.preventDefault(), { signal })
  grid.addEventListener('contextmenu', refuse, { signal })
  grid.addEventListener('touchmove', refuse, { signal, passive: false })
}

/** Letting go over a link is no click on it. */
function ignoreClick() {
  const ignore = (event: Event) => {
    event.preventDefault()
    event.stopPropagation()
  }
  window.addEventListener('click', ignore, { capture: true, once: true })
  setTimeout(() => window.removeEventListener('click', ignore, { capture: true }), 100)
}
