import { useRefresh } from '~/hooks/use_refresh'
import { useLive, useLiveConnected } from '~/hooks/use_live'

/** Draws weekly slots again when one was proposed, answered or changed, and after a lost connection. */
export function useFreshSeries() {
  const refresh = useRefresh()
  const reload = () => refresh('series', 'hours', 'ahead', 'crossing', 'crossingOnce')
  useLive('series', reload)
  useLive('appointment', reload)
  useLiveConnected(reload)
}
