import { router } from '@inertiajs/react'
import { useEffect, useRef, useState, type RefObject } from 'react'
import { movedDay } from './slot_moves'
import type { Day, Entry } from './entries'
import { openMove, type ShownMonth } from './month_drag'
import { useCalendarPaths } from './use_calendar_paths'

/**
 * One stop of the Tab key for the days of a month; the arrows lead from day to day, and on into the next month. With M, a
 * confirmed hour comes along: the one that has the focus, or the first of the day.
 */
export function useMonthKeys(
  grid: RefObject<HTMLElement | null>,
  days: Day[],
  date: string,
  shown: ShownMonth & { mayMove: boolean }
) {
  const paths = useCalendarPaths()
  const [chosen, setChosen] = useState(date)
  const [carried, setCarried] = useState<Entry | null>(null)
  const wanted = useRef<string | null>(null)
  const active = days.some(({ key }) => key === chosen) ? chosen : date

  useEffect(() => {
    if (wanted.current && focusDay(grid.current, wanted.current)) wanted.current = null
  }, [days])

  function carry(target: Element) {
    const cell = target.closest('[data-month-cell]')
    const id = target.closest('[data-entry]')?.getAttribute('data-entry')
    const day = days.find(({ key }) => key === cell?.getAttribute('data-month-cell'))
    const ids = id ? [id] : (day?.entries.map((entry) => entry.id) ?? [])
    const entry = ids.map(shown.movable).find(Boolean)
    if (!entry || !day || !shown.mayMove) return
    setChosen(day.key)
    setCarried(entry)
    focusDay(grid.current, day.key)
  }

  function press(event: KeyboardEvent) {
    const target = event.target as Element
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key.toLowerCase() === 'm') return carry(target)
    if (event.key === 'Escape') return setCarried(null)
    const from = target.closest('[data-month-day]')?.getAttribute('data-day')
    if (!from) return
    if (carried && event.key === 'Enter') {
      event.preventDefault()
      if (from >= shown.today) openMove({ entry: carried, day: from }, shown)
      return
    }
    const to = movedDay(from, event.key)
    if (!to) return
    event.preventDefault()
    setChosen(to)
    if (focusDay(grid.current, to)) return
    wanted.current = to
    router.visit(paths.calendar('month', to), { preserveState: true, preserveScroll: true })
  }

  const latest = useRef(press)
  useEffect(() => void (latest.current = press))
  useEffect(() => {
    const element = grid.current
    const listen = (event: KeyboardEvent) => latest.current(event)
    element?.addEventListener('keydown', listen)
    return () => element?.removeEventListener('keydown', listen)
  }, [])

  return { active, carried }
}

function focusDay(grid: HTMLElement | null, day: string) {
  const link = grid?.querySelector<HTMLElement>(`[data-month-day][data-day="${day}"]`)
  link?.focus()
  return Boolean(link)
}
