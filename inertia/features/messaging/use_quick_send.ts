import { useMemo, useRef, useState } from 'react'
import { uuid } from '~/lib/uuid'
import { useConversationOutbox } from '~/features/messaging/use_conversation_outbox'
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
  const [outgoing, setOutgoing] = useState<Outgoing[]>([])
  const arrived = useRef(onArrived)
  arrived.current = onArrived

  const listener = useMemo(() => {
    const hear = (event: OutboxEvent) => {
      setOutgoing((before) => after(before, event))
      if (event.kind === 'arrived') arrived.current()
    }
    return { hear, restore: setOutgoing }
  }, [])
  const { send, drop } = useConversationOutbox(conversationId, listener)

  const write = (body: string) =>
    send({ clientId: uuid(), body, createdAt: new Date().toISOString() })
  return { outgoing, retry: send, write, drop }
}
