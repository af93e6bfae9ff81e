import { useEffect } from 'react'

/** For what waits on this device: at once, and as soon as the network or the person is back. */
export function useWaking(userId: string | undefined, wake: (userId: string) => void) {
  useEffect(() => {
    if (!userId) return
    const again = () => wake(userId)
    const look = () => document.visibilityState === 'visible' && again()
    again()
    window.addEventListener('online', again)
    document.addEventListener('visibilitychange', look)
    return () => {
      window.removeEventListener('online', again)
      document.removeEventListener('visibilitychange', look)
    }
  }, [userId])
}
