import { useEffect } from 'react'
import { useShared } from '~/hooks/use_shared'
import { useLiveConnected } from '~/hooks/use_live'
import { outboxOf } from '~/features/messaging/outbox'

/** On every page: what waits on this device leaves as soon as the network, the site or the person is back. */
export function useOutbox() {
  const userId = useShared().user?.id

  useEffect(() => {
    if (!userId) return
    const wake = () => void outboxOf(userId).wake()
    const look = () => document.visibilityState === 'visible' && wake()
    wake()
    window.addEventListener('online', wake)
    document.addEventListener('visibilitychange', look)
    return () => {
      window.removeEventListener('online', wake)
      document.removeEventListener('visibilitychange', look)
    }
  }, [userId])

  useLiveConnected(() => userId && void outboxOf(userId).wake())
}
