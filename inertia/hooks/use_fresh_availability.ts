import { useRefresh } from '~/hooks/use_refresh'
import { useLive, useLiveConnected } from '~/hooks/use_live'

/** Asks again for these props when this person or a partner is available at other times, and after a lost connection. */
export function useFreshAvailability(...props: string[]) {
  const refresh = useRefresh()
  useLive('profile', ({ part }) => part === 'availability' && refresh(...props))
  useLiveConnected(() => refresh(...props))
}
