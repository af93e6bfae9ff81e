import type { Moment } from '#admin/adapter/definition'

type Clock = Pick<Moment, 'locale' | 'timeZone'>

/** 23 November 2026 was a Monday. */
const weekdays = (locale: Moment['locale']) =>
  namesOf(locale, { weekday: 'long' }, (day) => Date.UTC(2026, 10, 23 + day), 7)

const months = (locale: Moment['locale']) =>
  namesOf(locale, { month: 'long' }, (month) => Date.UTC(2026, month, 1), 12)

/** The weekday of a date in words, as SQL. */
export const weekdayIn = (locale: Moment['locale'], date: string) =>
  `(${weekdays(locale)})[extract(isodow FROM ${date})::integer]`

/** A moment in words on this clock, such as "mardi 24 novembre 2026, 17:00", as SQL. */
export function momentIn({ locale, timeZone }: Clock, moment: string) {
  const there = onClock(moment, timeZone)
  return `(${weekdayIn(locale, there)} || ' ' || ${dayOf(locale, there)} || ' '
    || (${months(locale)})[extract(month FROM ${there})::integer]
    || to_char(${there}, ' FMYYYY, HH24:MI'))`
}

/** From one moment to another of the same day, such as "mardi 24 novembre 2026, 17:00 – 18:00", as SQL. */
export const stretchIn = (clock: Clock, from: string, until: string) =>
  `(${momentIn(clock, from)} || to_char(${onClock(until, clock.timeZone)}, ' – HH24:MI'))`

/** The first of a month has a name of its own in French. */
const dayOf = (locale: Moment['locale'], date: string) =>
  `(extract(day FROM ${date}) || ${locale === 'fr' ? `CASE extract(day FROM ${date}) WHEN 1 THEN 'er' ELSE '' END` : `''`})`

const onClock = (moment: string, timeZone: string) =>
  `(${moment} AT TIME ZONE '${timeZone.replaceAll(`'`, `''`)}')`

function namesOf(
  locale: string,
  options: Intl.DateTimeFormatOptions,
  at: (place: number) => number,
  count: number
) {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
  const names = Array.from({ length: count }, (_, place) => `'${format.format(at(place))}'`)
  return `ARRAY[${names.join(', ')}]`
}
