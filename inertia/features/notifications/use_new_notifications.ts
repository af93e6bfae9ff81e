import { router } from '@inertiajs/react'
import { useLive, useLiveConnected } from '~/hooks/use_live'

/** While the latest are shown, draws them again as soon as something new is told, or was missed. */
export function useNewNotifications(shown: boolean) {
  const reload = () => {
    if (shown) router.reload({ only: ['notifications', 'next', 'counts'] })
  }
  useLive('notification', reload)
  useLiveConnected(reload)
}
