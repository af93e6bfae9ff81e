import { useState, type FocusEvent, type KeyboardEvent } from 'react'
import { isCell, moved, type Place } from './week_moves'
import { cellOf, painted } from './week_cells'
import type { WeekStore } from './week_store'

const placeOf = (element: Element): Place | null => {
  const [day, slot] = element.getAttribute('data-place')?.split(':').map(Number) ?? []
  return slot === undefined ? null : { day, slot }
}

/** One stop of the Tab key for the whole grid; arrows, Home and End lead on, with Shift they paint on the way. */
export function useGridKeys(store: WeekStore, first: number, last: number) {
  const [active, setActive] = useState<Place>({ day: 1, slot: Math.max(first, 34) })

  const handlers = {
    onFocus({ target }: FocusEvent) {
      const place = placeOf(target)
      if (place) setActive(place)
    },
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      const place = placeOf(event.target as Element)
      if (!place || event.altKey) return
      if ((event.key === ' ' || event.key === 'Enter') && isCell(place)) {
        event.preventDefault()
        store.begin(cellOf(place.day, place.slot))
        return store.finish()
      }
      const next = moved(place, event.key, event.ctrlKey || event.metaKey, first, last)
      if (!next) return
      event.preventDefault()
      if (event.shiftKey && isCell(place) && isCell(next)) {
        const on = store.get().week[cellOf(place.day, place.slot)]
        store.change((week) => painted(week, [cellOf(next.day, next.slot)], on))
      }
      const selector = `[data-place="${next.day}:${next.slot}"]`
      event.currentTarget.querySelector<HTMLElement>(selector)?.focus()
    },
  }
  // What the night hides can't be stood on.
  const place = active.slot >= 0 && active.slot < first ? { ...active, slot: first } : active
  return { active: place, handlers }
}
