import { useCallback } from 'react'
import { toast } from '~/lib/toasts'
import { useTranslation } from '~/hooks/use_translation'
import type { Written } from '~/features/messaging/message_line'
import type { ConversationStore } from '~/features/messaging/conversation_store'

const SHOWN_FOR = 2_000

function find({ id }: { id: string }) {
  const line = document.getElementById(`message-${id}`)
  line?.closest('section')?.querySelector('details')?.removeAttribute('open')
  line?.scrollIntoView({ block: 'center' })
  line?.focus({ preventScroll: true })
  line?.setAttribute('data-found', '')
  setTimeout(() => line?.removeAttribute('data-found'), SHOWN_FOR)
}

/** Goes to a message or a day, however far up it is, and lets it be found by eye and by screen reader. */
export function useJump(store: ConversationStore) {
  const { t } = useTranslation()
  const showFound = useCallback(
    async (reach: Promise<{ id: string } | undefined>) => {
      try {
        const found = await reach
        if (found) requestAnimationFrame(() => find(found))
      } catch {
        toast(t('messaging.older_failed'))
      }
    },
    [t]
  )
  const jump = useCallback(
    (message: Written) => void showFound(store.reach(message.position).then(() => message)),
    [store, showFound]
  )
  const jumpToDay = useCallback(
    (date: string) => void showFound(store.reachDay(date)),
    [store, showFound]
  )
  return { jump, jumpToDay }
}
