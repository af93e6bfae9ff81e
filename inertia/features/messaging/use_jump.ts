import { useCallback } from 'react'
import { toast } from '~/lib/toasts'
import { useTranslation } from '~/hooks/use_translation'
import type { Written } from '~/features/messaging/message_line'
import type { ConversationStore } from '~/features/messaging/conversation_store'

const SHOWN_FOR = 2_000

/** Goes to a message, however far up it is, and lets it be found by eye and by screen reader. */
export function useJump(store: ConversationStore) {
  const { t } = useTranslation()
  return useCallback(
    async (message: Written) => {
      try {
        await store.reach(message.position)
      } catch {
        return void toast(t('messaging.older_failed'))
      }
      requestAnimationFrame(() => {
        const line = document.getElementById(`message-${message.id}`)
        line?.closest('section')?.querySelector('details')?.removeAttribute('open')
        line?.scrollIntoView({ block: 'center' })
        line?.focus({ preventScroll: true })
        line?.setAttribute('data-found', '')
        setTimeout(() => line?.removeAttribute('data-found'), SHOWN_FOR)
      })
    },
    [store, t]
  )
}
