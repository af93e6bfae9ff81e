import { useState } from 'react'
import { useLive } from '~/hooks/use_live'
import { useShared } from '~/hooks/use_shared'
import { useSaid } from '~/hooks/use_said'
import { countsOf } from '~/features/messaging/file_counts'
import { useTranslation } from '~/hooks/use_translation'
import type { MessagePush } from '~/features/messaging/conversation_types'

type AnnouncementsProps = { conversationId: string; other: { firstName: string } }

/** Reads out what the other one writes while the page is open. */
export function Announcements({ conversationId, other }: AnnouncementsProps) {
  const { t } = useTranslation()
  const said = useSaid()
  const { id: userId } = useShared().user!
  const [last, setLast] = useState({ id: '', words: '' })

  useLive('message', ({ conversationId: id, message }: MessagePush) => {
    if (id !== conversationId || message.authorId === userId) return
    const body = said({ ...message, ...countsOf(message.files) })
    setLast({ id: message.id, words: t('messaging.announced', { name: other.firstName, body }) })
  })
  useLive('message_changed', ({ message }: MessagePush) => {
    if (message.withdrawn && message.id === last.id) setLast({ id: '', words: '' })
  })

  return (
    <p aria-live="polite" className="sr-only">
      {last.words}
    </p>
  )
}
