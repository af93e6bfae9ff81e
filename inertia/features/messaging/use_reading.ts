import { useEffect, useRef, useState } from 'react'
import { firstUnread } from '~/features/messaging/conversation_lines'
import type { ConversationState } from '~/features/messaging/conversation_state'
import type { ConversationStore } from '~/features/messaging/conversation_store'

/** Whether the page is the one that is looked at. */
function useVisible() {
  const [visible, setVisible] = useState(false)
  useEffect(() => {
    const look = () => setVisible(document.visibilityState === 'visible')
    look()
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [])
  return visible
}

type Reading = {
  store: ConversationStore
  state: ConversationState
  userId: string
  atEnd: boolean
  endIsSeen: () => boolean
  /** Whether the page knows what came while it was made. */
  arrived: boolean
}

/**
 * Marks as read what stands before somebody's eyes, and says where "new messages" begins: it
 * stays there until they write, so that they find their place.
 */
export function useReading({ store, state, userId, atEnd, endIsSeen, arrived }: Reading) {
  const visible = useVisible()
  const seen = visible && atEnd && arrived
  const { readPosition } = state.counters
  const unread = firstUnread(state.messages, readPosition, userId)
  const [newFrom, setNewFrom] = useState(unread)
  const looking = useRef(false)

  useEffect(() => {
    if (seen && endIsSeen()) void store.markRead()
  }, [seen, endIsSeen, store, state.lastPosition])

  useEffect(() => {
    if (!arrived) setNewFrom(unread)
    else if (!looking.current) setNewFrom((from) => from ?? unread)
    looking.current = seen
  }, [arrived, seen, unread])

  const shownUnread = state.messages.filter(
    (message) => message.position > readPosition && message.authorId !== userId
  ).length
  // What is not loaded can't be looked at: hardly any of it is one's own.
  const unreadCount = shownUnread + state.countBelow(readPosition)
  return { newFrom, forgetNew: () => setNewFrom(null), unreadCount }
}
