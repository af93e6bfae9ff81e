import { useMemo } from 'react'
import { useConversationOutbox } from '~/features/messaging/use_conversation_outbox'
import type { ConversationStore } from '~/features/messaging/conversation_store'

/** Shows among the messages what this device keeps for the conversation, and gives it more. */
export function useOutgoing(store: ConversationStore, conversationId: string) {
  const listener = useMemo(
    () => ({
      hear: store.hearOutbox.bind(store),
      restore: store.restore.bind(store),
    }),
    [store]
  )
  return useConversationOutbox(conversationId, listener)
}
