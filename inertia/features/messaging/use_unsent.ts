import { useEffect } from 'react'
import { useLiveConnected } from '~/hooks/use_live'
import { useShared } from '~/hooks/use_shared'
import { unsent } from '~/features/messaging/unsent'
import { useTranslation } from '~/hooks/use_translation'
import type { ConversationStore } from '~/features/messaging/conversation_store'

/**
 * Keeps what was not sent over a closed page, and shows it again as such: it may be days old, so whoever wrote
 * it decides. What was lost on this very page goes out by itself once there is a connection again.
 */
export function useUnsent(store: ConversationStore, conversationId: string) {
  const { t } = useTranslation()
  const { id: userId, role } = useShared().user!

  useEffect(() => {
    const reason = t('messaging.failed_network', { role })
    for (const one of unsent.outgoing(userId, conversationId)) store.restore(one, reason)
    return store.subscribe(() => {
      unsent.keepOutgoing(userId, conversationId, store.get().outgoing)
    })
  }, [store, userId, conversationId, role, t])

  useLiveConnected(() => void store.sendLost())
  useEffect(() => {
    const resend = () => void store.sendLost()
    window.addEventListener('online', resend)
    return () => window.removeEventListener('online', resend)
  }, [store])
}
