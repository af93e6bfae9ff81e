import { useEffect } from 'react'
import { useRefresh } from '~/hooks/use_refresh'
import { useRestored } from '~/hooks/use_live'

/**
 * Nothing tells of what people keep for themselves, so a tab or a page that one returns to asks again: another one, or a
 * phone, may have changed it.
 */
export function useFreshOwn(...props: string[]) {
  const refresh = useRefresh()
  useRestored(() => refresh(...props))
  useEffect(() => {
    const look = () => document.visibilityState === 'visible' && refresh(...props)
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [])
}
