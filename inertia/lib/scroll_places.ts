import { router } from '@inertiajs/react'

type Place = { top: number; left: number }

/** Where the page that one goes back to stood, until it is drawn. */
let awaited: Place | undefined

const here = (): Place => ({ top: window.scrollY, left: window.scrollX })

function write(place: Place) {
  const { state } = window.history
  if (state?.page) window.history.replaceState({ ...state, documentScrollPosition: place }, '')
}

/** Inertia has drawn the page: one stands where one stood, before anything writes down another place. */
function stand() {
  if (!awaited) return
  const place = awaited
  awaited = undefined
  write(place)
  window.scrollTo({ ...place, behavior: 'instant' })
}

/**
 * Inertia writes where a page stands into the entry of the history that is there 100 ms after the last scroll. A page
 * that is left sooner forgets its place; and on a slow device, what was scrolled just before one went back is written
 * over the place of the page one comes to, before it is drawn, which then begins at its top. So here the place is written
 * as soon as scrolling ends and as a page is left by another one, and on the way back it is taken from the entry at once.
 * Begun before Inertia, whose listener to the same walk through the history comes after.
 */
export function keepScrollPlaces() {
  const push = window.history.pushState.bind(window.history)
  window.history.pushState = (...entry) => {
    if (!awaited) write(here())
    push(...entry)
  }
  window.addEventListener('scrollend', () => awaited || write(here()))
  window.addEventListener('popstate', ({ state }) => {
    awaited = state?.page ? (state.documentScrollPosition ?? { top: 0, left: 0 }) : undefined
  })
  router.on('navigate', stand)
  // A page of another version is asked for anew.
  router.on('start', ({ detail: { visit } }) => {
    if (!visit.async) awaited = undefined
  })
}
