import fc from 'fast-check'
import { DateTime } from 'luxon'
import { ZONES } from '#tests/helpers/zones'
import type { Rule } from '#appointments/occurrences'

export const FIRST_DAY = '2026-01-01'
export const LAST_DAY = '2036-12-31'

const dayOf = (days: number) =>
  DateTime.fromISO(FIRST_DAY, { zone: 'utc' }).plus({ days }).toISODate()!

/** Any day, and those around which clocks change in Paris or in Miquelon more often than by chance. */
export const day = fc.oneof(
  fc.integer({ min: 0, max: 3900 }).map(dayOf),
  fc
    .tuple(
      fc.constantFrom('03-08', '03-14', '03-25', '03-31', '10-25', '10-31', '11-01', '11-07'),
      fc.integer({ min: 2026, max: 2036 })
    )
    .map(([date, year]) => `${year}-${date}`)
)

const padded = (count: number) => String(count).padStart(2, '0')

/** Any time, and those of the night in which clocks change more often than by chance. */
const wallTime = fc
  .oneof(fc.nat(287), fc.integer({ min: 12, max: 42 }))
  .map((fives) => `${padded(Math.floor(fives / 12))}:${padded((fives % 12) * 5)}`)

export const zone = fc.constantFrom(...ZONES)

export const rule: fc.Arbitrary<Rule> = fc.record({
  startsOn: day,
  wallTime,
  minutes: fc.constantFrom(15, 30, 45, 60, 90, 120, 240),
  zone,
})

/** What Intl, which shares no code with what is tested, says that a clock shows. */
const formats = new Map<string, Intl.DateTimeFormat>()
export function shown(moment: Date, timeZone: string) {
  let format = formats.get(timeZone)
  if (!format) {
    const fields = { year: 'numeric', month: '2-digit', day: '2-digit' } as const
    const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
    format = new Intl.DateTimeFormat('sv-SE', { timeZone, ...fields, ...time })
    formats.set(timeZone, format)
  }
  const [date, clockTime] = format.format(moment).split(' ')
  return { day: date, time: clockTime }
}

export const minutesLater = (on: string, time: string, minutes: number) =>
  DateTime.fromISO(`${on}T${time}`, { zone: 'utc' })
    .plus({ minutes })
    .toFormat("yyyy-MM-dd'T'HH:mm")
