import type { Data } from '@generated/data'

export type Entry = Data.Planning.CalendarAppointment
export type Due = Data.Planning.CalendarHomework
export type AvailableDay = Data.Planning.AvailableDay
export type CalendarView = 'month' | 'week' | 'day' | 'list'

export type Day = {
  /** `2026-11-23` */
  key: string
  entries: Entry[]
  due: Due[]
  /** When one is available; missing where nothing was said. */
  available?: AvailableDay
}

type DayKey = (instant: string) => string

/** What stands on each day. An hour that began before the first midnight stands on the first day. */
export function groupByDay(days: string[], entries: Entry[], due: Due[], dayKey: DayKey): Day[] {
  const grouped = new Map(days.map((key) => [key, { key, entries: [], due: [] } as Day]))
  const first = grouped.get(days[0])
  for (const entry of entries) (grouped.get(dayKey(entry.startsAt)) ?? first)?.entries.push(entry)
  for (const homework of due) grouped.get(dayKey(homework.dueAt))?.due.push(homework)
  return [...grouped.values()]
}

export const countOf = ({ entries, due }: Day) => entries.length + due.length

/** A day as an instant that any formatter in UTC shows as that day. */
export const noonOf = (key: string) => `${key}T12:00:00Z`

/** An address without needing the routes' whole table for each of a hundred links. */
export const calendarPath = (view: CalendarView, date: string) => `/calendar/${view}/${date}`
export const proposalPath = (date: string, time?: string) =>
  `/appointments/new?date=${date}${time ? `&time=${time}` : ''}`
