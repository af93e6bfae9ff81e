import { useEffect, useState } from 'react'
import type { ConversationStore } from '~/features/messaging/conversation_store'

/** A visit scrolls by itself as late as in the frame after the page is drawn. */
const afterTwoFrames = (callback: () => void) =>
  requestAnimationFrame(() => requestAnimationFrame(callback))

/**
 * Whether the page knows what came while it was made, or while somebody was on another one, and stands in its
 * place. Before that nothing on it counts as seen.
 */
export function useArrived(store: ConversationStore) {
  const [arrived, setArrived] = useState(false)
  useEffect(() => {
    let gone = false
    void store.catchUp().finally(() => afterTwoFrames(() => gone || setArrived(true)))
    return () => void (gone = true)
  }, [store])
  return arrived
}
