import { usePage } from '@inertiajs/react'
import { calendarPath, proposalPath, type CalendarView } from './entries'

/** Addresses that keep the pair that was chosen. */
export function useCalendarPaths() {
  const { pairId } = usePage<{ pairId: string | null }>().props
  return {
    pairId,
    calendar: (view: CalendarView, date: string) => calendarPath(view, date, pairId),
    proposal: (date: string, slot?: { time?: string; minutes?: number }) =>
      proposalPath(date, pairId, slot),
  }
}
