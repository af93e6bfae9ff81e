/** As the server sends a window and a form has it. An end at 00:00 is the end of the day. */
export type SentWindow = { weekday: number; startsAt: string; endsAt: string }

/** Every half-hour of a week, Monday 00:00 first: whether one is available. */
export type Week = readonly boolean[]

export const SLOTS = 48
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const
export const SCHOOL_DAYS = [1, 2, 4, 5]
export type Weekday = (typeof WEEKDAYS)[number]

export const cellOf = (weekday: number, slot: number) => (weekday - 1) * SLOTS + slot
export const weekdayOf = (cell: number) => (Math.floor(cell / SLOTS) + 1) as Weekday
export const slotOf = (cell: number) => cell % SLOTS

/** "17:30"; the slot after the last one is midnight again. */
export const timeOfSlot = (slot: number) =>
  `${String(Math.floor(slot / 2) % 24).padStart(2, '0')}:${slot % 2 ? '30' : '00'}`

const slotAt = (time: string) => {
  const [hours, minutes] = time.split(':').map(Number)
  return hours * 2 + Math.floor(minutes / 30)
}

export function weekOf(windows: SentWindow[]): Week {
  const week = new Array<boolean>(WEEKDAYS.length * SLOTS).fill(false)
  for (const { weekday, startsAt, endsAt } of windows)
    week.fill(true, cellOf(weekday, slotAt(startsAt)), cellOf(weekday, slotAt(endsAt) || SLOTS))
  return week
}

/** The windows of one day, as the slots at which they begin and end. */
export function spansOf(week: Week, weekday: number) {
  const spans: { start: number; end: number }[] = []
  for (let slot = 0; slot < SLOTS; slot++) {
    if (!week[cellOf(weekday, slot)]) continue
    const last = spans.at(-1)
    if (last?.end === slot) last.end = slot + 1
    else spans.push({ start: slot, end: slot + 1 })
  }
  return spans
}

export const windowsOf = (week: Week): SentWindow[] =>
  WEEKDAYS.flatMap((weekday) =>
    spansOf(week, weekday).map(({ start, end }) => ({
      weekday,
      startsAt: timeOfSlot(start),
      endsAt: timeOfSlot(end),
    }))
  )

/** The same week when nothing changes. */
export function painted(week: Week, cells: number[], on: boolean): Week {
  if (cells.every((cell) => week[cell] === on)) return week
  const next = [...week]
  for (const cell of cells) next[cell] = on
  return next
}

/** Painting a row or a day fills it, and empties it when it was full. */
export const toggled = (week: Week, cells: number[]) =>
  painted(week, cells, !cells.every((cell) => week[cell]))

/** Everything between two cells, days and times, as a stroke from one to the other covers it. */
export function between(one: number, other: number): number[] {
  const days = inOrder(weekdayOf(one), weekdayOf(other))
  const slots = inOrder(slotOf(one), slotOf(other))
  return days.flatMap((weekday) => slots.map((slot) => cellOf(weekday, slot)))
}

/** One day's hours on other days, in the place of what stood there. */
export const copied = (week: Week, from: number, to: number[]): Week =>
  week.map((on, cell) => (to.includes(weekdayOf(cell)) ? week[cellOf(from, slotOf(cell))] : on))

export const same = (one: Week, other: Week) => one.every((on, cell) => on === other[cell])

function inOrder(one: number, other: number) {
  const first = Math.min(one, other)
  return Array.from({ length: Math.abs(one - other) + 1 }, (_, index) => first + index)
}
