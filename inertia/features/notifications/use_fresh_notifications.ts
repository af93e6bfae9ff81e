import { useRefresh } from '~/hooks/use_refresh'
import { useLive, useLiveConnected } from '~/hooks/use_live'

/** Draws them again when something new is told, when some are read elsewhere, and after what may have been missed. */
export function useFreshNotifications() {
  const refresh = useRefresh()
  const reload = () => refresh('notifications', 'next', 'counts')
  useLive('notification', reload)
  useLive('counts', ({ notifications }) => notifications !== undefined && reload())
  useLiveConnected(reload)
}
