import type { Data } from '@generated/data'

export type Entry = Data.Planning.CalendarAppointment
export type Due = Data.Planning.CalendarHomework
export type Holiday = Data.Planning.CalendarHoliday
export type AvailableDay = Data.Planning.AvailableDay
export type Partner = Data.Planning.CalendarPartner
/** When the two of each pair are available at once; empty for whoever has one pair. */
export type Together = Data.Planning.Together
/** When nothing may be proposed to the other of each working pair. */
export type Closed = Data.Planning.Closed
export type CalendarView = 'month' | 'week' | 'day' | 'list'

export type Day = {
  /** `2026-11-23` */
  key: string
  entries: Entry[]
  due: Due[]
  holidays: Holiday[]
  /** When one is available; missing where nothing was said. */
  available?: AvailableDay
}

type DayKey = (instant: string) => string

type Items = { appointments: Entry[]; homework: Due[]; holidays: Holiday[] }

/** What stands on each day: an hour on the one on which it begins. */
export function groupByDay(
  days: string[],
  { appointments, homework: allDue, holidays }: Items,
  dayKey: DayKey
): Day[] {
  const emptyDay = (key: string): Day => ({
    key,
    entries: [],
    due: [],
    holidays: holidays.filter(({ firstDay, lastDay }) => firstDay <= key && key <= lastDay),
  })
  const grouped = new Map(days.map((key) => [key, emptyDay(key)]))
  for (const entry of appointments) grouped.get(dayKey(entry.startsAt))?.entries.push(entry)
  for (const due of allDue) grouped.get(dayKey(due.dueAt))?.due.push(due)
  return [...grouped.values()]
}

export const countOf = ({ entries, due }: Day) => entries.length + due.length

/** The kinds of holidays that these days have. */
export const kindsOf = (days: Day[]) =>
  (['school', 'public'] as const).filter((kind) =>
    days.some(({ holidays }) => holidays.some((holiday) => holiday.kind === kind))
  )

/** A day as an instant that any formatter in UTC shows as that day. */
export const noonOf = (key: string) => `${key}T12:00:00Z`

/** Addresses without needing the routes' whole table for each of a hundred links. */
export const calendarPath = (view: CalendarView, date: string, pair: string | null = null) =>
  `/calendar/${view}/${date}${pair ? `?pair=${pair}` : ''}`
export const proposalPath = (
  date: string,
  pair: string | null = null,
  { time, minutes }: { time?: string; minutes?: number } = {}
) =>
  `/appointments/new?date=${date}${time ? `&time=${time}` : ''}${minutes ? `&minutes=${minutes}` : ''}${pair ? `&pair=${pair}` : ''}`
/** Where it is read, and answered. */
export const entryPath = ({ id, weekly }: Pick<Entry, 'id' | 'weekly'>) =>
  weekly ? `/series/${id}` : `/appointments/${id}`
export const movePath = (id: string, date: string, time: string) =>
  `/appointments/${id}/move/new?date=${date}&time=${time}`
