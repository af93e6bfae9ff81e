import { clock } from '#core/clock'
import { writeDate, writeRange } from '#core/write_date'
import type { NotificationData } from '#notifications/kinds'

export type Reader = { locale: string; timeZone: string }

const DAY: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long' }
const MOMENT: Intl.DateTimeFormatOptions = { ...DAY, hour: '2-digit', minute: '2-digit' }

/** What the texts name, in the reader's language and on the reader's own clock. */
export function wordValues(data: NotificationData, reader: Reader) {
  const {
    startsAt,
    dueAt,
    slots,
    path,
    otherTimeZone,
    day,
    side = 'pair',
    taken = 'yes',
    whose = 'own',
    birthday = 'yes',
    ...rest
  } = data
  const { holiday, level, needs, ...named } = rest
  const own = reader.locale === 'en' ? 'en' : 'fr'
  const other = otherTimeZone ? { ...reader, timeZone: otherTimeZone } : null
  const otherStartsAt = startsAt && other && momentIn(startsAt, other)
  const otherSlots = slots && other && slotsIn(slots, other)
  const differ =
    (otherStartsAt && otherStartsAt !== momentIn(startsAt, reader)) ||
    (otherSlots && otherSlots !== slotsIn(slots, reader))
  return {
    ...named,
    side,
    taken,
    whose,
    birthday,
    ...(startsAt && startIn(startsAt, reader)),
    ...(dueAt && { dueAt: momentIn(dueAt, reader) }),
    ...(slots && { slots: slotsIn(slots, reader) }),
    ...(day && { day: dayIn(day, reader) }),
    ...(otherStartsAt && { otherStartsAt }),
    ...(otherSlots && { otherSlots }),
    ...(startsAt && other && { otherTime: otherTimeIn(startsAt, other, reader) }),
    ...(holiday && { holiday: holiday[own] }),
    ...briefIn({ level: level?.[own], needs: needs?.[own], wishes: named.wishes }),
    clocks: differ ? 'two' : 'one',
    when: startsAt ? 'known' : 'none',
  }
}

/** What a student asks for; what was left empty is not said. */
const briefIn = ({ level = '–', needs = '', wishes = '' }) => ({
  ...{ level, needs, wishes },
  hasNeeds: needs ? 'yes' : 'no',
  hasWishes: wishes ? 'yes' : 'no',
})

/** "mardi 24 novembre à 17:00" */
export const momentIn = (iso: string, reader: Reader) =>
  writeDate(formatOf(MOMENT, [iso], reader), dateOf(iso))

/** Whole, and in two: "mardi 24 novembre" and "17:00". */
function startIn(startsAt: string, reader: Reader) {
  return {
    startsAt: momentIn(startsAt, reader),
    startsOn: writeDate(formatOf(DAY, [startsAt], reader), dateOf(startsAt)),
    time: timeIn(startsAt, reader),
  }
}

const timeIn = (iso: string, reader: Reader) =>
  new Intl.DateTimeFormat(languageOf(reader), {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: reader.timeZone,
  }).format(dateOf(iso))

/** "17:00" on the other's clock, and which day it is there when it isn't the reader's: "00:30 (vendredi)". */
function otherTimeIn(iso: string, other: Reader, reader: Reader) {
  const [there, here] = [other, reader].map((each) => weekdayIn(iso, each))
  return there === here ? timeIn(iso, other) : `${timeIn(iso, other)} (${there})`
}

const weekdayIn = (iso: string, reader: Reader) =>
  formatOf({ weekday: 'long' }, [], reader).format(dateOf(iso))

/** "mardi 24 novembre 2026": a day has no time zone. */
const dayIn = (day: string, reader: Reader) =>
  writeDate(
    new Intl.DateTimeFormat(languageOf(reader), { dateStyle: 'full', timeZone: 'UTC' }),
    dateOf(day)
  )

/** "mardi 24 novembre, 17:00 – 18:00 ou jeudi 26 novembre, 18:00 – 19:00" */
function slotsIn(slots: { startsAt: string; endsAt: string }[], reader: Reader) {
  const starts = slots.map(({ startsAt }) => startsAt)
  const format = formatOf(MOMENT, starts, reader)
  const texts = slots.map((slot) => writeRange(format, dateOf(slot.startsAt), dateOf(slot.endsAt)))
  return new Intl.ListFormat(languageOf(reader), { type: 'disjunction' }).format(texts)
}

/** With the year where one of these moments isn't in the present one. */
function formatOf(options: Intl.DateTimeFormatOptions, moments: string[], reader: Reader) {
  const { timeZone } = reader
  const yearOf = (moment: Date) => clock.at(moment).setZone(timeZone).year
  const thisYear = yearOf(clock.now().toJSDate())
  const year = moments.every((iso) => yearOf(dateOf(iso)) === thisYear) ? undefined : 'numeric'
  return new Intl.DateTimeFormat(languageOf(reader), { ...options, year, timeZone })
}

/** English as it is written in Europe: the day before the month, 24 hours. */
const languageOf = ({ locale }: Reader) => (locale === 'en' ? 'en-GB' : 'fr-FR')

const dateOf = (iso: string) => clock.at(new Date(iso)).toJSDate()
