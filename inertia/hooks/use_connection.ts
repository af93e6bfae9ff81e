import { useEffect, useState } from 'react'
import { watchServer } from '~/lib/server_watch'

export type Connection = 'fine' | 'offline' | 'outage'

/** Whether the device has a network, and whether the site answers. */
export function useConnection(): Connection {
  const [online, setOnline] = useState(true)
  const [outage, setOutage] = useState(false)

  useEffect(() => {
    const look = () => setOnline(navigator.onLine)
    look()
    window.addEventListener('online', look)
    window.addEventListener('offline', look)
    const stop = watchServer(setOutage)
    return () => {
      window.removeEventListener('online', look)
      window.removeEventListener('offline', look)
      stop()
    }
  }, [])

  return online ? (outage ? 'outage' : 'fine') : 'offline'
}
