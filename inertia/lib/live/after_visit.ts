import { router } from '@inertiajs/react'

const underway = new Set<string>()
const HISTORY = 'history'
let waiting: (() => void)[] = []
let listening = false
let restored = false

/**
 * Calls back at once, or as soon as no page is on its way. Inertia drops a page whose code is
 * still loading when another one is set meanwhile, be it only to change a prop: a live push at
 * that moment would leave the person where they are. On the way back or forward, what is asked
 * for the page that is being left would lead to it again.
 */
export function afterVisit(callback: () => void) {
  if (underway.size === 0) callback()
  else waiting.push(callback)
}

/** Whether the page that stands, or comes, is taken from the history of this tab: as it was when it was left. */
export const isRestored = () => restored

/** Begins to watch the visits; once is enough for the tab. */
export function watchVisits() {
  if (listening) return
  listening = true
  router.on('start', ({ detail: { visit } }) => {
    if (visit.async) return
    underway.add(visit.id)
    restored = false
  })
  router.on('finish', ({ detail: { visit } }) => end(visit.id))
  window.addEventListener('popstate', ({ state }) => {
    if (!state) return
    underway.add(HISTORY)
    restored = true
  })
  router.on('navigate', () => end(HISTORY))
}

function end(id: string) {
  underway.delete(id)
  if (underway.size === 0) release()
}

function release() {
  const callbacks = waiting
  waiting = []
  for (const callback of callbacks) callback()
}
