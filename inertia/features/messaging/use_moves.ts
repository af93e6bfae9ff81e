import { useCallback } from 'react'
import { toast } from '~/lib/toasts'
import { useTranslation } from '~/hooks/use_translation'
import type { ConversationStore } from '~/features/messaging/conversation_store'

/** Moves through a long conversation, with a sentence when a page of it doesn't come. */
export function useMoves(store: ConversationStore, holdPlace: () => void) {
  const { t } = useTranslation()
  const told = useCallback(
    (loading: Promise<void>) => loading.catch(() => toast(t('messaging.older_failed'))),
    [t]
  )
  const loadOlder = useCallback(
    () => void told(store.loadOlder(holdPlace)),
    [store, holdPlace, told]
  )
  const loadNewer = useCallback(() => void told(store.loadNewer()), [store, told])
  const reachEnd = useCallback(() => told(store.reachEnd()), [store, told])

  return { loadOlder, loadNewer, reachEnd }
}
