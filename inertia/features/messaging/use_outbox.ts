import { useEffect } from 'react'
import { urlFor } from '~/client'
import { toast } from '~/lib/toasts'
import { liveFeed } from '~/lib/live/feed'
import { useShared } from '~/hooks/use_shared'
import { useWaking } from '~/hooks/use_waking'
import { useLiveConnected } from '~/hooks/use_live'
import { useTranslation } from '~/hooks/use_translation'
import { outboxOf } from '~/features/messaging/outbox'

/**
 * On every page: what waits on this device leaves as soon as the network, the site or the person is back, and what is
 * refused says so where its conversation isn't on the page.
 */
export function useOutbox() {
  const { user, viewing } = useShared()
  // Somebody of the team who looks on: what waits on this device is not theirs to send.
  const userId = viewing ? undefined : user?.id
  const { t } = useTranslation()

  useWaking(userId, (id) => void outboxOf(id).wake())

  useEffect(() => {
    if (!userId) return
    const outbox = outboxOf(userId)
    return outbox.subscribe(null, (event) => {
      // A new message is pushed to its author too.
      if (event.kind === 'arrived') liveFeed().expect()
      const { conversationId: id } = event
      if (event.kind !== 'kept' || event.outgoing.state !== 'failed' || outbox.isOnPage(id)) return
      toast(t('messaging.failed_elsewhere'), { href: urlFor('conversations.show', { id }) })
    })
  }, [userId, t])

  useLiveConnected(() => userId && void outboxOf(userId).wake())
}
