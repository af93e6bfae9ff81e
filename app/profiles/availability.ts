/** A weekly window in the person's own wall time: ISO weekday, minutes since midnight, in half-hours. */
export type Window = { weekday: number; startsMinute: number; endsMinute: number }

const MIDNIGHT = 1440

/** "17:30" as minutes since midnight. An end at 00:00 is the end of the day. */
export function minutesOf(time: string, isEnd = false) {
  const [hours, minutes] = time.split(':').map(Number)
  return hours * 60 + minutes || (isEnd ? MIDNIGHT : 0)
}

/** Minutes since midnight as "17:30", as a time field has it. */
export function timeOf(minute: number) {
  const hours = Math.floor(minute / 60) % 24
  return `${String(hours).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}

/** The index of the first window that ends before it begins or overlaps an earlier one, or null. */
export function firstImpossible(windows: Window[]) {
  for (const [index, window] of windows.entries()) {
    if (window.endsMinute <= window.startsMinute) return { index, reason: 'ends_before' as const }
    if (windows.slice(0, index).some((earlier) => overlap(earlier, window)))
      return { index, reason: 'overlaps' as const }
  }
  return null
}

/** The same week in as few windows as can be, in order: those that touch are one. */
export function joined(windows: Window[]): Window[] {
  const result: Window[] = []
  for (const { weekday, startsMinute, endsMinute } of windows.toSorted(inOrder)) {
    const last = result.at(-1)
    if (last?.weekday === weekday && startsMinute <= last.endsMinute)
      last.endsMinute = Math.max(last.endsMinute, endsMinute)
    else result.push({ weekday, startsMinute, endsMinute })
  }
  return result
}

const inOrder = (a: Window, b: Window) => a.weekday - b.weekday || a.startsMinute - b.startsMinute

const overlap = (a: Window, b: Window) =>
  a.weekday === b.weekday && a.startsMinute < b.endsMinute && b.startsMinute < a.endsMinute
