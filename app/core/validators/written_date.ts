import vine from '@vinejs/vine'
import { DateTime } from 'luxon'

/** A regular expression lets the 31st of February pass. */
const dayThatExists = vine.createRule((value, _, field) => {
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
