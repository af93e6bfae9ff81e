import { router } from '@inertiajs/react'
import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import { movedPlace } from './slot_moves'
import type { Shown } from './slot_drag'
import { quartersOf } from './day_hours'
import type { SlotSpan } from './drag_slot'
import { useCalendarPaths } from './use_calendar_paths'
import type { CalendarView, Entry } from './entries'

type Range = { view: CalendarView; previous: string; next: string; today: string }

/** What begins at the cursor lasts an hour, unless one carries something else. */
const USUAL = 4
const AFTER_SCHOOL = 17 * USUAL

/** A place in the grid that the arrow keys move; with M, a confirmed hour comes along. */
export function useSlotCursor(grid: RefObject<HTMLElement | null>, shown: Shown, range: Range) {
  const { days, hours, time, isMovable } = shown
  const paths = useCalendarPaths()
  const link = useRef<HTMLAnchorElement>(null)
  const [place, setPlace] = useState(() => startOf(shown, range.today))
  const [carried, setCarried] = useState<Entry | null>(null)
  const [moved, setMoved] = useState(false)
  const day = Math.min(place.day, days.length - 1)
  const quarter = Math.min(Math.max(place.quarter, hours.first * USUAL), hours.last * USUAL - 1)
  const length = carried ? lengthOf(carried, shown) : USUAL
  const span: SlotSpan = {
    day,
    start: quarter,
    end: Math.min(quarter + length, hours.last * USUAL),
  }
  const taken = days[day].entries.find((entry) => stands(entry) && covers(entry, quarter))

  function covers(entry: Entry, at: number) {
    const { start, end } = quartersOf(entry, time)
    return start <= at && at < end
  }

  function carry(entry: Entry) {
    const at = days.findIndex(({ entries }) => entries.includes(entry))
    setPlace({ day: at, quarter: quartersOf(entry, time).start })
    setCarried(entry)
    setMoved(true)
    link.current?.focus()
  }

  const carryLatest = useRef(carry)
  useEffect(() => void (carryLatest.current = carry))

  useEffect(() => {
    const pick = (event: globalThis.KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'm' || event.ctrlKey || event.metaKey || event.altKey) return
      const id = (event.target as Element).closest('[data-entry]')?.getAttribute('data-entry')
      const entry = days.flatMap(({ entries }) => entries).find((each) => each.id === id)
      if (entry && isMovable(entry)) carryLatest.current(entry)
    }
    const element = grid.current
    element?.addEventListener('keydown', pick)
    return () => element?.removeEventListener('keydown', pick)
  })

  useEffect(() => {
    if (document.activeElement === link.current) link.current?.scrollIntoView({ block: 'nearest' })
  }, [day, quarter])

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape') return setCarried(null)
    if (event.key.toLowerCase() === 'm' && taken && isMovable(taken)) return carry(taken)
    const next = movedPlace({ day, quarter }, event, days.length, hours)
    if (!next) return
    event.preventDefault()
    setMoved(true)
    if (typeof next === 'object') return setPlace(next)
    if (event.key.startsWith('Arrow')) {
      setPlace({ day: next === 'next' ? 0 : days.length - 1, quarter })
    }
    const keep = { preserveState: true, preserveScroll: true }
    router.visit(paths.calendar(range.view, range[next]), keep)
  }

  return { link, span, taken: carried ? undefined : taken, carried, moved, onKeyDown }
}

const STRUCK: Entry['state'][] = ['declined', 'cancelled', 'expired', 'moved', 'missed']
const stands = ({ state }: Entry) => !STRUCK.includes(state)

const lengthOf = (entry: Entry, { time }: Shown) => {
  const { start, end } = quartersOf(entry, time)
  return end - start
}

/** Today where it is shown, otherwise the first day on which something may be proposed, after school. */
function startOf({ days, isOpen }: Shown, today: string) {
  const at = days.findIndex(({ key }, index) => key === today || isOpen(index))
  return { day: Math.max(at, 0), quarter: AFTER_SCHOOL }
}
