import { router } from '@inertiajs/react'
import { useEffect, useRef } from 'react'
import type { CalendarView } from './entries'
import { useCalendarPaths } from './use_calendar_paths'

type Keys = {
  view: CalendarView
  date: string
  today: string
  previous: string
  next: string
  mayPropose: boolean
}

type Paths = ReturnType<typeof useCalendarPaths>

const VIEWS: CalendarView[] = ['month', 'week', 'day', 'list']
const KEEP = { preserveState: true, preserveScroll: true }

/**
 * Single keys, as in the calendars people know. They only work while the focus stands in the calendar (WCAG 2.1.4), and it
 * stays there when what it stood on is gone.
 */
export function useCalendarKeys(keys: Keys) {
  const paths = useCalendarPaths()
  const calendar = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const element = calendar.current
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const path = pathOf(event, keys, paths)
      if (!path) return
      event.preventDefault()
      router.visit(path, {
        ...KEEP,
        onSuccess: () => {
          if (document.activeElement === document.body) element?.focus({ preventScroll: true })
        },
      })
    }
    element?.addEventListener('keydown', press)
    return () => element?.removeEventListener('keydown', press)
  })

  return calendar
}

function pathOf({ key, target }: KeyboardEvent, keys: Keys, paths: Paths): string | null {
  const { view, date, today, previous, next, mayPropose } = keys
  switch (key.toLowerCase()) {
    case 'j':
      return paths.calendar(view, next)
    case 'k':
      return paths.calendar(view, previous)
    case 't':
      return paths.calendar(view, today)
    case 'n': {
      const day = (target as Element).closest('[data-day]')?.getAttribute('data-day') ?? date
      return mayPropose ? paths.proposal(day >= today ? day : today) : null
    }
    default: {
      const wanted = /^[1-4]$/.test(key) ? VIEWS[Number(key) - 1] : null
      return wanted && paths.calendar(wanted, date)
    }
  }
}
