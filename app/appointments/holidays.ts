import { DateTime } from 'luxon'

/** Days without school, the first and the last included: `2026-12-19`. */
export type Holiday = { startsOn: string; endsOn: string }

/** Whether an hour begins on one of these days, on the calendar of this zone. */
export function isDuring(startsAt: Date, holidays: Holiday[], zone: string) {
  const day = DateTime.fromJSDate(startsAt, { zone }).toISODate()!
  return holidays.some(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn)
}
