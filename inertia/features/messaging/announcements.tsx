import { useState } from 'react'
import { useLive } from '~/hooks/use_live'
import { useTranslation } from '~/hooks/use_translation'
import type { MessagePush } from '~/features/messaging/conversation_types'

type AnnouncementsProps = { conversationId: string; other: { id: string; firstName: string } }

/** Reads out what the other one writes while the page is open. */
export function Announcements({ conversationId, other }: AnnouncementsProps) {
  const { t } = useTranslation()
  const [last, setLast] = useState('')

  useLive('message', ({ conversationId: id, message }: MessagePush) => {
    if (id !== conversationId || message.authorId !== other.id) return
    setLast(t('messaging.announced', { name: other.firstName, body: message.body }))
  })

  return (
    <p aria-live="polite" className="sr-only">
      {last}
    </p>
  )
}
