import { useEffect, useMemo, useState } from 'react'
import { useShared } from '~/hooks/use_shared'
import { outboxOf } from '~/features/messaging/outbox'
import type { OutboxEvent } from '~/features/messaging/outbox_types'
import type { Outgoing } from '~/features/messaging/conversation_types'

type Listener = {
  hear: (event: OutboxEvent) => void
  /** What was kept before the page was there. */
  restore: (kept: Outgoing[]) => void
}

/** What this device keeps for a conversation, whichever page or tab sends it, and the ways to give it more. */
export function useConversationOutbox(conversationId: string, listener: Listener) {
  const { user } = useShared()
  // The page stays its author's, also when a reload finds somebody else signed in.
  const [userId] = useState(user!.id)

  useEffect(() => {
    const outbox = outboxOf(userId)
    const stop = outbox.subscribe(conversationId, listener.hear)
    void outbox.kept(conversationId).then(listener.restore)
    return stop
  }, [userId, conversationId, listener])

  return useMemo(
    () => ({
      send: (outgoing: Omit<Outgoing, 'state'>) =>
        void outboxOf(userId).send({ conversationId, outgoing: { ...outgoing, state: 'sending' } }),
      drop: (clientId: string) => void outboxOf(userId).drop(conversationId, clientId),
    }),
    [userId, conversationId]
  )
}
