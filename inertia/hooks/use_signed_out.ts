import { useEffect, useState } from 'react'
import { liveFeed } from '~/lib/live/feed'

/** Whether this device was signed out while the page was open; signing in again in another tab takes it back. */
export function useSignedOut() {
  const [signedOut, setSignedOut] = useState(false)
  useEffect(() => {
    const stops = [
      liveFeed().onSignedOut(() => setSignedOut(true)),
      liveFeed().onConnected(() => setSignedOut(false)),
    ]
    return () => stops.forEach((stop) => stop())
  }, [])
  return { signedOut, close: () => setSignedOut(false) }
}
