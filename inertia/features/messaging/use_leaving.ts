import { useEffect, useRef } from 'react'
import { leaveConversation } from '~/features/messaging/left_conversation'
import type { ConversationStore } from '~/features/messaging/conversation_store'

type Leaving = { userId: string; conversationId: string; atEnd: boolean }

/** Keeps how far somebody had read back when they leave. At the end nothing is kept: one comes back to what is new. */
export function useLeaving(store: ConversationStore, { userId, conversationId, atEnd }: Leaving) {
  const stood = useRef(atEnd)
  useEffect(() => void (stood.current = atEnd))
  useEffect(
    () => () =>
      leaveConversation(stood.current ? null : { userId, conversationId, state: store.get() }),
    [store, userId, conversationId]
  )
}
