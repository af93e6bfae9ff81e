import { router } from '@inertiajs/react'
import { useEffect, useRef, useState } from 'react'
import { calendarPath, type Day } from './entries'
import { movedDay } from './slot_moves'

/** One stop of the Tab key for the days of a month; the arrows lead from day to day, and on into the next month. */
export function useMonthKeys(days: Day[], date: string) {
  const grid = useRef<HTMLOListElement>(null)
  const [chosen, setChosen] = useState(date)
  const wanted = useRef<string | null>(null)
  const active = days.some(({ key }) => key === chosen) ? chosen : date

  useEffect(() => {
    if (wanted.current && focusDay(grid.current, wanted.current)) wanted.current = null
  }, [days])

  function press(event: KeyboardEvent) {
    const from = (event.target as Element).closest('[data-month-day]')?.getAttribute('data-day')
    const to =
      from && !event.ctrlKey && !event.metaKey && !event.altKey && movedDay(from, event.key)
    if (!to) return
    event.preventDefault()
    setChosen(to)
    if (focusDay(grid.current, to)) return
    wanted.current = to
    router.visit(calendarPath('month', to), { preserveState: true, preserveScroll: true })
  }

  const latest = useRef(press)
  useEffect(() => void (latest.current = press))
  useEffect(() => {
    const element = grid.current
    const listen = (event: KeyboardEvent) => latest.current(event)
    element?.addEventListener('keydown', listen)
    return () => element?.removeEventListener('keydown', listen)
  }, [])

  return { grid, active }
}

function focusDay(grid: HTMLElement | null, day: string) {
  const link = grid?.querySelector<HTMLElement>(`[data-month-day][data-day="${day}"]`)
  link?.focus()
  return Boolean(link)
}
