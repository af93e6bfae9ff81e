import { useRefresh } from '~/hooks/use_refresh'
import { useLive, useLiveConnected } from '~/hooks/use_live'

/** Asks again for these props when homework of this person changes, or may have changed unheard. */
export function useLiveHomework(...props: string[]) {
  const refresh = useRefresh()
  useLive('homework', () => refresh(...props))
  useLiveConnected(() => refresh(...props))
}
