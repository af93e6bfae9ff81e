import { useEffect } from 'react'
import { useRefresh } from '~/hooks/use_refresh'

/**
 * Nothing tells of what people keep for themselves, so a tab that one returns to asks again: another one, or a phone,
 * may have changed it.
 */
export function useFreshOwn(...props: string[]) {
  const refresh = useRefresh()
  useEffect(() => {
    const look = () => document.visibilityState === 'visible' && refresh(...props)
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [])
}
