import { useEffect, useState } from 'react'
import { toast } from '~/lib/toasts'
import { watchServer } from '~/lib/server_watch'
import { useTranslation } from '~/hooks/use_translation'

export type Connection = 'fine' | 'offline' | 'outage'

/** Whether the device has a network, and whether the site answers. */
export function useConnection(): Connection {
  const { t } = useTranslation()
  const [online, setOnline] = useState(true)
  const [outage, setOutage] = useState(false)

  useEffect(() => {
    const look = () => setOnline(navigator.onLine)
    look()
    window.addEventListener('online', look)
    window.addEventListener('offline', look)
    const stop = watchServer({
      onOutage: setOutage,
      onUnexpected: () => toast(t('layout.unexpected')),
    })
    return () => {
      window.removeEventListener('online', look)
      window.removeEventListener('offline', look)
      stop()
    }
  }, [t])

  return online ? (outage ? 'outage' : 'fine') : 'offline'
}
