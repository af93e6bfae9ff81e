import { dayKey, formatTime, formatWeekday, type DateContext, type Instant } from './dates.js'

/** A time on another clock, and which day it is there when it isn't the own one: "00:30 (vendredi)". */
export function otherTime(instant: Instant, timeZone: string, own: DateContext) {
  const other = { locale: own.locale, timeZone }
  const sameDay = dayKey(instant, own.timeZone) === dayKey(instant, timeZone)
  return `${formatTime(instant, other)}${sameDay ? '' : ` (${formatWeekday(instant, other)})`}`
}
