import { useEffect } from 'react'
import { useLiveConnected } from '~/hooks/use_live'
import { useShared } from '~/hooks/use_shared'
import { outbox } from '~/features/messaging/outbox'
import { useTranslation } from '~/hooks/use_translation'
import type { Outgoing } from '~/features/messaging/conversation_types'
import type { ConversationStore } from '~/features/messaging/conversation_store'

/** Milliseconds until what was lost is tried again, doubled each time up to the last. */
const DELAYS = { first: 2_000, last: 60_000 }

/** One tab sends what waits; without locks both may, as a send that arrives twice is one message. */
const alone = (id: string, send: () => Promise<void>) =>
  navigator.locks
    ? navigator.locks.request(`outbox:${id}`, { ifAvailable: true }, (lock) => lock && send())
    : send()

/** Writes to the device what is new or different, and forgets what arrived or was given up. */
function keeping(store: ConversationStore, userId: string, id: string) {
  let before: Outgoing[] = store.get().outgoing
  return store.subscribe(() => {
    const { outgoing } = store.get()
    if (outgoing === before) return
    const known = new Map(before.map((one) => [one.clientId, one.state]))
    const left = new Set(outgoing.map(({ clientId }) => clientId))
    for (const one of outgoing) {
      if (known.get(one.clientId) !== one.state) void outbox.keep(userId, id, one)
    }
    for (const { clientId } of before) if (!left.has(clientId)) void outbox.drop(clientId)
    before = outgoing
  })
}

/**
 * Keeps what was not sent over a closed page, files included, and sends it by itself once there is a connection:
 * at once when the network or the stream is back, otherwise after a growing delay.
 */
export function useUnsent(store: ConversationStore, conversationId: string) {
  const { t } = useTranslation()
  const { id: userId, role } = useShared().user!

  useEffect(() => {
    const reason = t('messaging.failed_network', { role })
    let delay = DELAYS.first
    let timer: ReturnType<typeof setTimeout>
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        delay = Math.min(2 * delay, DELAYS.last)
        void alone(conversationId, () => store.sendLost()).finally(later)
      }, delay)
    }
    const stop = keeping(store, userId, conversationId)
    void outbox.kept(userId, conversationId).then((kept) => {
      for (const one of kept) store.restore(one, reason)
      return alone(conversationId, () => store.sendLost())
    })
    later()
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [store, userId, conversationId, role, t])

  useLiveConnected(() => void alone(conversationId, () => store.sendLost()))
  useEffect(() => {
    const resend = () => void alone(conversationId, () => store.sendLost())
    window.addEventListener('online', resend)
    return () => window.removeEventListener('online', resend)
  }, [store, conversationId])
}
