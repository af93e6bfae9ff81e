import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { ConversationState } from '~/features/messaging/conversation_state'

const page = () => document.documentElement
const toEnd = () => window.scrollTo({ top: page().scrollHeight })

/**
 * Where the page stands: at the end it follows what arrives, elsewhere it stays where it is, also
 * when older messages come in above.
 */
export function useScroll(state: ConversationState) {
  const end = useRef<HTMLDivElement>(null)
  const [atEnd, setAtEnd] = useState(true)
  const following = useRef(true)
  const fromEnd = useRef<number | null>(null)
  const { from, lastPosition, outgoing } = state

  useEffect(() => {
    const observer = new IntersectionObserver(
      ([entry]) => {
        following.current = entry.isIntersecting
        setAtEnd(entry.isIntersecting)
      },
      { rootMargin: '0px 0px 96px 0px' }
    )
    observer.observe(end.current!)
    return () => observer.disconnect()
  }, [])

  useLayoutEffect(() => {
    const line = document.getElementById('new-messages')
    following.current = !line && !window.location.hash
    line?.scrollIntoView({ block: 'center' })
  }, [])

  useLayoutEffect(() => {
    if (following.current) toEnd()
  }, [lastPosition, outgoing])

  useLayoutEffect(() => {
    if (fromEnd.current !== null) window.scrollTo({ top: page().scrollHeight - fromEnd.current })
    fromEnd.current = null
  }, [from])

  /** Call it before something is put in above: what is looked at stays where it is. */
  const holdPlace = useCallback(() => {
    fromEnd.current = page().scrollHeight - window.scrollY
  }, [])
  const follow = useCallback(() => {
    following.current = true
    toEnd()
  }, [])
  return { end, atEnd, follow, holdPlace }
}
