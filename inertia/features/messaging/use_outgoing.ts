import { useEffect, useMemo, useState } from 'react'
import { useShared } from '~/hooks/use_shared'
import { outboxOf } from '~/features/messaging/outbox'
import type { Outgoing } from '~/features/messaging/conversation_types'
import type { ConversationStore } from '~/features/messaging/conversation_store'

/** Shows what this device keeps for the conversation, whichever page or tab sends it, and gives it more. */
export function useOutgoing(store: ConversationStore, conversationId: string) {
  const { user } = useShared()
  // The page stays its author's, also when a reload finds somebody else signed in.
  const [userId] = useState(user!.id)

  useEffect(() => {
    const outbox = outboxOf(userId)
    const stop = outbox.subscribe(conversationId, (event) => store.hearOutbox(event))
    void outbox.kept(conversationId).then((kept) => store.restore(kept))
    return stop
  }, [store, userId, conversationId])

  return useMemo(
    () => ({
      send: (outgoing: Omit<Outgoing, 'state'>) =>
        void outboxOf(userId).send({ conversationId, outgoing: { ...outgoing, state: 'sending' } }),
      drop: (clientId: string) => void outboxOf(userId).drop(conversationId, clientId),
    }),
    [userId, conversationId]
  )
}
