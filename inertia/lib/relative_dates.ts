import { formattingLocale } from './formatting_locale.js'
import type { Locale } from './messages.js'
import { dayKey, type DateContext, type Instant } from './dates.js'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const MONTH = 30.5 * DAY
const YEAR = 12 * MONTH

const formatterFor = (locale: Locale) =>
  new Intl.RelativeTimeFormat(formattingLocale(locale), { numeric: 'auto' })

const time = (instant: Instant) => new Date(instant).getTime()

/** "dans 2 heures", "il y a 5 minutes", "demain". `now` comes from the server's clock. */
export function relative(instant: Instant, now: Instant, { locale }: Pick<DateContext, 'locale'>) {
  const distance = time(instant) - time(now)
  const size = Math.abs(distance)
  const formatter = formatterFor(locale)
  if (size < HOUR) return formatter.format(Math.round(distance / MINUTE), 'minute')
  if (size < DAY) return formatter.format(Math.round(distance / HOUR), 'hour')
  if (size < MONTH) return formatter.format(Math.round(distance / DAY), 'day')
  if (size < YEAR) return formatter.format(Math.round(distance / MONTH), 'month')
  return formatter.format(Math.round(distance / YEAR), 'year')
}

/** Whole calendar days from one instant to another, in that zone: 0 today, 1 tomorrow. */
export function daysBetween(from: Instant, to: Instant, timeZone: string) {
  return Math.round((time(dayKey(to, timeZone)) - time(dayKey(from, timeZone))) / DAY)
}

/** "aujourd’hui", "demain", "dans 3 jours": by the calendar, not by the hours. */
export function relativeDay(instant: Instant, now: Instant, { locale, timeZone }: DateContext) {
  return formatterFor(locale).format(daysBetween(now, instant, timeZone), 'day')
}
