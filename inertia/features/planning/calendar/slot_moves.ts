import type { Hours } from './day_hours'
import type { Place } from './drag_slot'

const QUARTERS = 4

/**
 * Where a key leads in the grid: to another place, over its side into the range before or after, or nowhere. Up and down go by
 * the hour, with Shift by the quarter.
 */
export function movedPlace(
  { day, quarter }: Place,
  { key, shiftKey }: { key: string; shiftKey: boolean },
  days: number,
  { first, last }: Hours
): Place | 'previous' | 'next' | null {
  const step = shiftKey ? 1 : QUARTERS
  const within = (wanted: number) =>
    Math.min(Math.max(wanted, first * QUARTERS), last * QUARTERS - 1)
  switch (key) {
    case 'ArrowUp':
      return { day, quarter: within(quarter - step) }
    case 'ArrowDown':
      return { day, quarter: within(quarter + step) }
    case 'ArrowLeft':
      return day > 0 ? { day: day - 1, quarter } : 'previous'
    case 'ArrowRight':
      return day < days - 1 ? { day: day + 1, quarter } : 'next'
    case 'Home':
      return { day: 0, quarter }
    case 'End':
      return { day: days - 1, quarter }
    case 'PageUp':
      return 'previous'
    case 'PageDown':
      return 'next'
    default:
      return null
  }
}

const DAYS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }

/** The day of a month to which a key leads, such as `2026-12-01`, or null. Home and End are the ends of its week. */
export function movedDay(day: string, key: string): string | null {
  const weekday = (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7
  if (key === 'Home') return daysAfter(day, -weekday)
  if (key === 'End') return daysAfter(day, 6 - weekday)
  return key in DAYS ? daysAfter(day, DAYS[key]) : null
}

const daysAfter = (day: string, days: number) => {
  const date = new Date(`${day}T12:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}
