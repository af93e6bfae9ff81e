import { useEffect } from 'react'
import { router } from '@inertiajs/react'

/** Longer waits overflow the browser's timer; who keeps a page open that long reloads it anyway. */
const LONGEST_WAIT = 24 * 60 * 60 * 1000

/** Asks the server again at that moment, measured from the server's own time. */
export function useReloadAt(moment: string | null, now: string) {
  useEffect(() => {
    const wait = moment ? Date.parse(moment) - Date.parse(now) : Infinity
    if (wait > LONGEST_WAIT) return
    const timer = setTimeout(() => router.reload(), wait + 500)
    return () => clearTimeout(timer)
  }, [moment, now])
}
