import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { usePlace } from '~/features/messaging/use_place'
import type { ConversationState } from '~/features/messaging/conversation_state'

const page = () => document.documentElement

/** So near the end is at the end. */
const NEAR = 96
const toEnd = () => window.scrollTo({ top: page().scrollHeight })

/**
 * Where the page stands: first where reading begins, or on the way back where it was left; then at the end it follows what
 * arrives, elsewhere it stays where it is, also when older messages come in above.
 */
export function useScroll(state: ConversationState, arrived: boolean, returned: boolean) {
  const end = useRef<HTMLDivElement>(null)
  // Until it is known, nothing counts as read.
  const [atEnd, setAtEnd] = useState(false)
  const following = useRef(!returned)
  const fromEnd = useRef<number | null>(null)
  const { from, to, lastPosition, outgoing } = state
  const untilEnd = useRef(true)
  untilEnd.current = to === null

  useEffect(() => {
    const observer = new IntersectionObserver(
      ([entry]) => {
        following.current = entry.isIntersecting
        setAtEnd(entry.isIntersecting)
      },
      { rootMargin: `0px 0px ${NEAR}px 0px` }
    )
    observer.observe(end.current!)
    return () => observer.disconnect()
  }, [])

  usePlace(arrived, returned, (line) => {
    following.current = !line && untilEnd.current
    if (following.current) toEnd()
  })

  useLayoutEffect(() => {
    if (following.current && to === null) toEnd()
  }, [lastPosition, outgoing, to])

  useLayoutEffect(() => {
    if (fromEnd.current !== null) window.scrollTo({ top: page().scrollHeight - fromEnd.current })
    fromEnd.current = null
  }, [from])

  // A field that grows, or a picture that is drawn, must not push the last words out of sight.
  useEffect(() => {
    const observer = new ResizeObserver(() => {
      if (following.current && untilEnd.current) toEnd()
    })
    observer.observe(document.body)
    return () => observer.disconnect()
  }, [])

  /** Call it before something is put in above: what is looked at stays where it is. */
  const holdPlace = useCallback(() => {
    fromEnd.current = page().scrollHeight - window.scrollY
  }, [])
  const follow = useCallback(() => {
    following.current = true
    toEnd()
  }, [])
  /** Looked at now: what watches the end tells it a moment later. */
  const endIsSeen = useCallback(
    () => end.current!.getBoundingClientRect().top <= window.innerHeight + NEAR,
    []
  )
  return { end, atEnd, endIsSeen, follow, holdPlace }
}
