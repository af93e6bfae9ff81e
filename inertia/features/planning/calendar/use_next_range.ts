import { useEffect } from 'react'
import { router } from '@inertiajs/react'
import { calendarPath, type CalendarView } from './entries'

const CALENDAR = 'calendar'

/** Fetches what the arrow onward leads to while one still reads this, so that it is there at once. */
export function useNextRange(view: CalendarView, next: string) {
  useEffect(() => {
    router.prefetch(calendarPath(view, next), {}, { cacheFor: '1m', cacheTags: CALENDAR })
  }, [view, next])
}

/** Something has changed: what was fetched ahead may say what no longer holds. */
export const forgetNextRange = () => router.flushByCacheTags(CALENDAR)
