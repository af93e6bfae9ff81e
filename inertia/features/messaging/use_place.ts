import { useEffect, useLayoutEffect, useRef } from 'react'

/** What a person moves a page with; scrolling alone may be the browser's or a visit's. */
const MOVES = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const

/** What a link leads to, or where the unread messages begin. */
const beginning = () =>
  document.getElementById(window.location.hash.slice(1)) ?? document.getElementById('new-messages')

/**
 * Puts the page where reading begins, and keeps it there until it has arrived or somebody moves it: a visit
 * scrolls by itself once the page is drawn, and what came meanwhile is put in. One that is returned to has its place.
 */
export function usePlace(
  arrived: boolean,
  returned: boolean,
  onPlaced: (line: HTMLElement | null) => void
) {
  const placed = useRef(returned)
  const place = useRef(() => {
    if (placed.current) return
    const line = beginning()
    if (line?.id.startsWith('message-')) line.setAttribute('data-found', '')
    line?.scrollIntoView({ block: 'center' })
    onPlaced(line)
  })

  useLayoutEffect(() => {
    place.current()
    placed.current ||= arrived
  })

  useEffect(() => {
    const leave = () => (placed.current = true)
    const again = place.current
    MOVES.forEach((move) => window.addEventListener(move, leave, { passive: true }))
    window.addEventListener('scroll', again, { passive: true })
    return () => {
      MOVES.forEach((move) => window.removeEventListener(move, leave))
      window.removeEventListener('scroll', again)
    }
  }, [])
}
