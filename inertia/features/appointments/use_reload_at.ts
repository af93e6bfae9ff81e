import { useEffect } from 'react'
import { router } from '@inertiajs/react'
import { useShared } from '~/hooks/use_shared'

/** Longer waits overflow the browser's timer; who keeps a page open that long reloads it anyway. */
const LONGEST_WAIT = 24 * 60 * 60 * 1000

/** Asks the server again at each of these moments that is to come, measured from the server's own time. */
export function useReloadAt(moments: string[]) {
  const { now } = useShared()
  useEffect(() => {
    const waits = moments
      .map((moment) => Date.parse(moment) - Date.parse(now))
      .filter((wait) => wait > 0 && wait < LONGEST_WAIT)
    const timers = waits.map((wait) => setTimeout(() => router.reload(), wait + 500))
    return () => timers.forEach(clearTimeout)
  }, [moments.join(), now])
}
