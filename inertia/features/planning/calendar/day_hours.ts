import type { Day, Entry } from './entries'
import type { Span } from './lanes'

const EARLIEST = 8
const LATEST = 20
/** One's own windows of the night are said, not drawn; where clocks are far apart, it is then that the two can meet. */
const WASH_EARLIEST = 7
const WASH_LATEST = 22
const QUARTERS = 4
const LAST_QUARTER = 24 * QUARTERS
/** Less than half an hour would be too low for its text. */
const LOWEST = 2

export type Hours = { first: number; last: number }
export type PlacedEntry = Span & { entry: Entry }

type Time = (instant: string) => string

/** Which quarters of its day an hour takes, by the person's clock; what lasts past midnight ends there. */
export function quartersOf(entry: Entry, time: Time): PlacedEntry {
  const [hour, minute] = time(entry.startsAt).split(':').map(Number)
  const start = hour * QUARTERS + Math.floor(minute / 15)
  const minutes = (Date.parse(entry.endsAt) - Date.parse(entry.startsAt)) / 60_000
  const end = start + Math.max(LOWEST, Math.ceil(minutes / 15))
  return { entry, start, end: Math.min(end, LAST_QUARTER) }
}

/** The hours to draw: a usual day, and as much earlier or later as something stands there. */
export function hoursOf(days: Day[], time: Time): Hours {
  const placed = days.flatMap(({ entries }) => entries.map((entry) => quartersOf(entry, time)))
  const windows = days.flatMap(({ available }) => available?.own ?? [])
  const shared = days.flatMap(({ available }) => available?.shared ?? [])
  const from = Math.min(EARLIEST, ...windows.map(({ start }) => Math.floor(start / 60)))
  const until = Math.max(LATEST, ...windows.map(({ end }) => Math.ceil(end / 60)))
  return {
    first: Math.min(
      Math.max(from, WASH_EARLIEST),
      ...shared.map(({ start }) => Math.floor(start / 60)),
      ...placed.map(({ start }) => Math.floor(start / QUARTERS))
    ),
    last: Math.max(
      Math.min(until, WASH_LATEST),
      ...shared.map(({ end }) => Math.ceil(end / 60)),
      ...placed.map(({ end }) => Math.ceil(end / QUARTERS))
    ),
  }
}

export const hourList = ({ first, last }: Hours) =>
  Array.from({ length: last - first }, (_, index) => first + index)

/** "08:00" */
export const clockHour = (hour: number) => `${String(hour).padStart(2, '0')}:00`

/** A window of minutes in quarters, as far as it is drawn. */
export const quartersWithin = ({ start, end }: Span, { first, last }: Hours): Span => ({
  start: Math.max(Math.ceil(start / 15), first * QUARTERS),
  end: Math.min(Math.floor(end / 15), last * QUARTERS),
})

/** "17:30" */
export const clockMinute = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

/** The grid's row, counted from 1, at which a quarter of the day begins. */
export const rowOf = (quarter: number, { first }: Hours) => quarter - first * QUARTERS + 1

/** The rows of the grid that it takes. */
export const rowsOf = ({ start, end }: Span, hours: Hours) =>
  `row-start-${rowOf(start, hours)} row-end-${rowOf(end, hours)}`
