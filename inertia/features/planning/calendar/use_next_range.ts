import { useEffect } from 'react'
import { router } from '@inertiajs/react'
import { useCalendarPaths } from './use_calendar_paths'
import type { CalendarView } from './entries'

const CALENDAR = 'calendar'

/** Fetches what the arrow onward leads to while one still reads this, so that it is there at once. */
export function useNextRange(view: CalendarView, next: string) {
  const path = useCalendarPaths().calendar(view, next)
  useEffect(() => {
    router.prefetch(path, {}, { cacheFor: '1m', cacheTags: CALENDAR })
  }, [path])
}

/** Something has changed: what was fetched ahead may say what no longer holds. */
export const forgetNextRange = () => router.flushByCacheTags(CALENDAR)
