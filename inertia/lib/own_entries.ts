import { router } from '@inertiajs/react'

/** Whether a walk through the history was dealt with. */
type Walk = () => boolean

let walk: Walk | null = null
let written = false

/**
 * For a page with history entries of its own. Begun before Inertia, because listeners of the window are called in the
 * order in which they came, and Inertia would draw the page anew, without what was typed.
 */
export function watchOwnEntries() {
  window.addEventListener('popstate', (event) => {
    if (walk?.()) event.stopImmediatePropagation()
  })
  router.on('navigate', () => void (written = true))
}

export function takeWalks(own: Walk) {
  walk = own
  return () => {
    if (walk === own) walk = null
  }
}

/** Runs this once Inertia has written its page into the entry: it writes the address too, and later on a first load. */
export function whenWritten(run: () => void) {
  if (written) return run()
  const stop = router.on('navigate', () => {
    stop()
    run()
  })
  return stop
}
