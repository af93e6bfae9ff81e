import { useEffect, useMemo, useRef, useState } from 'react'
import { uuid } from '~/lib/uuid'
import { useShared } from '~/hooks/use_shared'
import { outboxOf } from '~/features/messaging/outbox'
import type { Outgoing } from '~/features/messaging/conversation_types'
import type { OutboxEvent } from '~/features/messaging/outbox_types'

/** What is on its way in a conversation, after one event more. */
function after(outgoing: Outgoing[], event: OutboxEvent) {
  if (event.kind === 'progress') return outgoing
  if (event.kind !== 'kept') return outgoing.filter((one) => one.clientId !== event.clientId)
  const { clientId } = event.outgoing
  const known = outgoing.some((one) => one.clientId === clientId)
  if (!known) return [...outgoing, event.outgoing]
  return outgoing.map((one) => (one.clientId === clientId ? event.outgoing : one))
}

/** Writes into a conversation from where its messages are not shown: what did not arrive yet can be seen and changed. */
export function useQuickSend(conversationId: string, onArrived: () => void) {
  const { user } = useShared()
  // The page stays its author's, also when a reload finds somebody else signed in.
  const [userId] = useState(user!.id)
  const [outgoing, setOutgoing] = useState<Outgoing[]>([])
  const arrived = useRef(onArrived)
  arrived.current = onArrived

  useEffect(() => {
    const outbox = outboxOf(userId)
    const stop = outbox.subscribe(conversationId, (event) => {
      setOutgoing((before) => after(before, event))
      if (event.kind === 'arrived') arrived.current()
    })
    void outbox.kept(conversationId).then((kept) => setOutgoing(kept))
    return stop
  }, [userId, conversationId])

  return useMemo(() => {
    const send = (one: Omit<Outgoing, 'state'>) =>
      void outboxOf(userId).send({ conversationId, outgoing: { ...one, state: 'sending' } })
    return {
      outgoing,
      retry: send,
      write: (body: string) =>
        send({ clientId: uuid(), body, createdAt: new Date().toISOString() }),
      drop: (clientId: string) => void outboxOf(userId).drop(conversationId, clientId),
    }
  }, [outgoing, userId, conversationId])
}
