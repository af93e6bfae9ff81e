import vine from '@vinejs/vine'
import { DateTime } from 'luxon'

const isDay = vine.createRule((value, _, field) => {
  const known = DateTime.fromFormat(String(value), 'yyyy-MM-dd')
  if (!known.isValid) field.report('Not a day', 'day', field)
})

/** AdminJS makes a moment of what its own date field sends: midnight in UTC of that day. */
const asDay = (value: unknown) =>
  value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString().slice(0, 10) : value

/** YYYY-MM-DD, a day that exists. */
export const day = () => vine.string().parse(asDay).use(isDay())

const isDayTime = vine.createRule((value, _, field) => {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(String(value))) field.report('Not a time', 'time', field)
})

/** `08:00`, on somebody's own clock. */
export const dayTime = () => vine.string().use(isDayTime())

/** Later on the day than another time of the form. */
export const after = vine.createRule<string>((value, other, field) => {
  if (String(value) <= String(field.parent[other] ?? '')) field.report('Not later', 'after', field)
})

/** Any time of the day but another one of the form. */
export const otherThan = vine.createRule<string>((value, other, field) => {
  if (value === field.parent[other]) field.report('The same time', 'otherTime', field)
})

/** The same day as another one of the form, or a later one. */
export const notBefore = vine.createRule<string>((value, other, field) => {
  if (String(value) < String(asDay(field.parent[other]) ?? ''))
    field.report('Before', 'notBefore', field)
})
