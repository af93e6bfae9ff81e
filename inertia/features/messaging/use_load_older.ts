import { useCallback } from 'react'
import { toast } from '~/lib/toasts'
import { useTranslation } from '~/hooks/use_translation'
import type { ConversationStore } from '~/features/messaging/conversation_store'

/** Loads the page before the first message, with a sentence when it doesn't come. */
export function useLoadOlder(store: ConversationStore, holdPlace: () => void) {
  const { t } = useTranslation()

  return useCallback(() => {
    holdPlace()
    store.loadOlder().catch(() => toast(t('messaging.older_failed')))
  }, [store, holdPlace, t])
}
