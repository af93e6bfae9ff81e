import { useCallback } from 'react'
import { toast } from '~/lib/toasts'
import { useTranslation } from '~/hooks/use_translation'
import type { Message } from '~/features/messaging/conversation_types'
import type { ConversationStore } from '~/features/messaging/conversation_store'

/** What a press asks of the store, and the sentence when it is refused. */
export function useConversationActions(store: ConversationStore, holdPlace: () => void) {
  const { t } = useTranslation()

  const togglePin = useCallback(
    (message: Message) => {
      store.togglePin(message).catch((error) => toast(store.reasonOf(error)))
    },
    [store]
  )

  const loadOlder = useCallback(() => {
    holdPlace()
    store.loadOlder().catch(() => toast(t('messaging.older_failed')))
  }, [store, holdPlace, t])

  return { togglePin, loadOlder }
}
