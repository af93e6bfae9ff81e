import vine from '@vinejs/vine'
import { DateTime } from 'luxon'

/** A regular expression lets the 31st of February pass. */
export const dayThatExists = vine.createRule((value, _, field) => {
  if (!DateTime.fromISO(String(value)).isValid) {
    field.report('The {{ field }} field must be a date', 'date', field)
  }
})

/** `2026-11-23`, of this century. */
export const writtenDate = () =>
  vine
    .string()
    .regex(/^20\d\d-\d\d-\d\d$/)
    .use(dayThatExists())

/** `17:05` */
export const writtenTime = () => vine.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
