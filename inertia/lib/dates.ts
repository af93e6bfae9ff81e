import { writeDate } from './write_date.js'
import { formattingLocale } from './formatting_locale.js'
import type { Locale } from './messages.js'

/** An ISO string from the server, or a Date. */
export type Instant = string | Date

export type DateContext = { locale: Locale; timeZone: string }

const toDate = (instant: Instant) => (typeof instant === 'string' ? new Date(instant) : instant)

const formatters = new Map<string, Intl.DateTimeFormat>()

/** Formatters are slow to make and asked for in each row, so they are kept. */
function formatterFor(context: DateContext, options: Intl.DateTimeFormatOptions) {
  const key = `${context.locale}|${context.timeZone}|${JSON.stringify(options)}`
  let formatter = formatters.get(key)
  if (!formatter) {
    const timeZone = context.timeZone
    formatter = new Intl.DateTimeFormat(formattingLocale(context.locale), { ...options, timeZone })
    formatters.set(key, formatter)
  }
  return formatter
}

/** Node.js and browsers disagree about thin spaces, which would break hydration: one space for all. */
const evenSpaces = (text: string) => text.replace(/[\u2009\u202f]/g, '\u00a0')

export function formatWith(
  instant: Instant,
  context: DateContext,
  options: Intl.DateTimeFormatOptions
) {
  return evenSpaces(writeDate(formatterFor(context, options), toDate(instant)))
}

/** "17:00" */
export function formatTime(instant: Instant, context: DateContext) {
  return formatWith(instant, context, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
}

const sameYear = (one: Instant, other: Instant, timeZone: string) =>
  dayKey(one, timeZone).slice(0, 4) === dayKey(other, timeZone).slice(0, 4)

/** "lundi 24 novembre"; with its year when that isn't the present one. `now` comes from the server's clock. */
export function formatDay(instant: Instant, now: Instant, context: DateContext) {
  const year = sameYear(instant, now, context.timeZone) ? undefined : 'numeric'
  return formatWith(instant, context, { weekday: 'long', day: 'numeric', month: 'long', year })
}

/** Until when something may be done, in two words; a midnight would be read as one of two days, so it is the minute before. */
export function lastMinute(instant: Instant, now: Instant, context: DateContext) {
  const midnight = formatTime(instant, context) === '00:00'
  const last = midnight ? new Date(toDate(instant).getTime() - 60_000) : instant
  return { day: formatDay(last, now, context), time: formatTime(last, context) }
}

/** "lundi" */
export function formatWeekday(instant: Instant, context: DateContext) {
  return formatWith(instant, context, { weekday: 'long' })
}

/** "lun. 24 nov." */
export function formatShortDay(instant: Instant, context: DateContext) {
  return formatWith(instant, context, { weekday: 'short', day: 'numeric', month: 'short' })
}

/** "24 novembre 2026" */
export function formatDate(instant: Instant, context: DateContext) {
  return formatWith(instant, context, { day: 'numeric', month: 'long', year: 'numeric' })
}

/** "2026-11-24": the calendar day of the instant in that zone, to compare and to group by. */
export function dayKey(instant: Instant, timeZone: string) {
  const options = { year: 'numeric', month: '2-digit', day: '2-digit' } as const
  const parts = formatterFor({ locale: 'en', timeZone }, options).formatToParts(toDate(instant))
  const part = (type: string) => parts.find((each) => each.type === type)?.value
  return `${part('year')}-${part('month')}-${part('day')}`
}

/** "17:00 – 18:00", or with both days when the end falls on another one. */
export function formatRange(start: Instant, end: Instant, context: DateContext) {
  const oneDay = dayKey(start, context.timeZone) === dayKey(end, context.timeZone)
  const tail = oneDay ? '' : `${formatShortDay(end, context)} `
  return `${formatTime(start, context)} – ${tail}${formatTime(end, context)}`
}
