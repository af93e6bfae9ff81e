import { useEffect } from 'react'
import { router } from '@inertiajs/react'
import { useCalendarPaths } from './use_calendar_paths'
import type { CalendarView } from './entries'

const CALENDAR = 'calendar'

const forget = () => router.flushByCacheTags(CALENDAR)

/**
 * Fetches what the arrow onward leads to while one still reads this, so that it is there at once; not longer, as nobody hears
 * of changes elsewhere.
 *
 * @returns fetches it anew: something has changed, and what was fetched before may say what no longer holds.
 */
export function useNextRange(view: CalendarView, next: string) {
  const path = useCalendarPaths().calendar(view, next)

  function renew() {
    forget()
    const underway = router.getPrefetching(path)
    // What is on its way may have been made before the change.
    if (underway) underway.response.then(renew, () => {})
    else router.prefetch(path, {}, { cacheFor: '1m', cacheTags: CALENDAR })
  }

  useEffect(() => {
    renew()
    return forget
  }, [path])

  return renew
}
