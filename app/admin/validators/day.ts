import vine from '@vinejs/vine'
import { DateTime } from 'luxon'

const isDay = vine.createRule((value, _, field) => {
  const known = DateTime.fromFormat(String(value), 'yyyy-MM-dd')
  if (!known.isValid) field.report('Not a day', 'day', field)
})

/** YYYY-MM-DD, a day that exists. */
export const day = () => vine.string().use(isDay())
