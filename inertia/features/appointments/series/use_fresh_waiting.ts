import { useLive } from '~/hooks/use_live'
import { useRefresh } from '~/hooks/use_refresh'

/** Hears of a weekly slot that the other proposes, or answers, while one is being chosen. */
export function useFreshWaiting() {
  const refresh = useRefresh()
  useLive('series', () => refresh('waiting', 'offers'))
}
