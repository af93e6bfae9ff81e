import { momentOf } from '../../lib/wall_time.js'
import { dayKey, formatTime } from '../../lib/dates.js'

/** A weekly window on the clock of whose it is: ISO weekday, minutes since midnight. */
type Window = { weekday: number; startsMinute: number; endsMinute: number }
/** Whole days on the calendar of whose it is, the last one included. */
type Absence = { startsOn: string; endsOn: string }
type Person = { windows: Window[]; absences: Absence[]; timeZone: string }

/** A day and a time as they are written, on the clock of who proposes. */
type Slot = { date: string; time: string; minutes: number }

export type Suits = 'both' | 'other_away' | 'own_away' | 'other_outside' | 'own_outside'

const MIDNIGHT = 1440
const MINUTE = 60_000

/** Whether a slot lies within the windows of both, and on no day of an absence; null while nobody can say. */
export function suitsBoth(slot: Slot, own: Person, other: Person): Suits | null {
  const { date, time, minutes } = slot
  const moment = date && time ? momentOf(date, time, own.timeZone) : null
  if (!moment) return null
  if (isAway(other, moment, minutes)) return 'other_away'
  if (isAway(own, moment, minutes)) return 'own_away'
  if (own.windows.length === 0 || other.windows.length === 0) return null
  if (!isWithin(other, moment, minutes)) return 'other_outside'
  return isWithin(own, moment, minutes) ? 'both' : 'own_outside'
}

function isAway({ absences, timeZone }: Person, start: Date, minutes: number) {
  const lastMoment = new Date(start.getTime() + minutes * MINUTE - 1)
  const [first, last] = [dayKey(start, timeZone), dayKey(lastMoment, timeZone)]
  return absences.some(({ startsOn, endsOn }) => startsOn <= last && first <= endsOn)
}

function isWithin({ windows, timeZone }: Person, moment: Date, minutes: number) {
  const weekday = new Date(dayKey(moment, timeZone)).getUTCDay() || 7
  const [hour, minute] = formatTime(moment, { locale: 'fr', timeZone }).split(':').map(Number)
  const start = hour * 60 + minute
  const end = start + minutes
  return (
    covers(windows, weekday, start, Math.min(end, MIDNIGHT)) &&
    covers(windows, (weekday % 7) + 1, 0, end - MIDNIGHT)
  )
}

/** Windows that touch count as one. */
function covers(windows: Window[], weekday: number, from: number, until: number): boolean {
  if (from >= until) return true
  const window = windows.find(
    (each) => each.weekday === weekday && each.startsMinute <= from && from < each.endsMinute
  )
  return window !== undefined && covers(windows, weekday, window.endsMinute, until)
}
