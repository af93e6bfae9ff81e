import { writeDate } from './write_date.js'

/** A stretch of time: two ISO moments in UTC. */
export type Stretch = { from: string; until: string }

type Options = Intl.DateTimeFormatOptions

/** A day of each week, or one of the calendar. */
export const WEEKDAY: Options = { weekday: 'long' }
export const DAY: Options = { weekday: 'short', day: 'numeric', month: 'short' }

const TIME: Options = { hour: '2-digit', minute: '2-digit' }

/** "mardi 17:00 – 19:00" on the clock of this zone. */
export function onClock(stretch: Stretch, timeZone: string, language: string, day: Options) {
  return `${dayOf(stretch, timeZone, language, day)} ${timesOf(stretch, timeZone, language)}`
}

/** The same for the other: "16:00 – 18:00", with its day where that is another; null where both clocks say the same. */
export function onOtherClock(
  stretch: Stretch,
  { own, other }: { own: string; other: string },
  language: string,
  day: Options
) {
  const whole = onClock(stretch, other, language, day)
  if (whole === onClock(stretch, own, language, day)) return null
  const sameDay = dayOf(stretch, own, language, DAY) === dayOf(stretch, other, language, DAY)
  return sameDay ? timesOf(stretch, other, language) : whole
}

const dayOf = ({ from }: Stretch, timeZone: string, language: string, day: Options) =>
  writeDate(formatOf(language, { ...day, timeZone }), new Date(from))

function timesOf({ from, until }: Stretch, timeZone: string, language: string) {
  const format = formatOf(language, { ...TIME, timeZone })
  return `${format.format(new Date(from))} – ${format.format(new Date(until))}`
}

/** English as it is written in Europe. */
const formatOf = (language: string, options: Options) =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, options)
