import { DateTime } from 'luxon'

export const CALENDAR_VIEWS = ['month', 'week', 'day', 'list'] as const
export type CalendarView = (typeof CALENDAR_VIEWS)[number]

export type CalendarRange = {
  /** Every day that is drawn, such as `2026-11-23`. */
  days: string[]
  /** From the first midnight until the one after the last day, on the person's clock. */
  from: Date
  until: Date
  /** Where the arrows lead. */
  previous: string
  next: string
}

const UNITS = { month: 'month', list: 'month', week: 'week', day: 'day' } as const

/**
 * The days that a view shows around a date in this zone. A week begins on Monday; a month is drawn in
 * whole weeks; a list holds the days of a month.
 *
 * @param date `2026-11-23`
 * @returns null for a date that does not exist.
 */
export function calendarRange(
  view: CalendarView,
  date: string,
  zone: string
): CalendarRange | null {
  const day = DateTime.fromISO(date, { zone })
  if (!day.isValid) return null

  const unit = UNITS[view]
  const [first, last] = [day.startOf(unit), day.endOf(unit)]
  const from = view === 'month' ? first.startOf('week') : first
  const until = (view === 'month' ? last.endOf('week') : last).plus({ days: 1 }).startOf('day')
  const count = Math.round(until.diff(from, 'days').days)

  return {
    days: Array.from({ length: count }, (_, index) => from.plus({ days: index }).toISODate()),
    from: from.toJSDate(),
    until: until.toJSDate(),
    previous: day.minus({ [unit]: 1 }).toISODate(),
    next: day.plus({ [unit]: 1 }).toISODate(),
  }
}
