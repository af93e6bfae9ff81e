import vine from '@vinejs/vine'
import { DateTime } from 'luxon'

const dayThatExists = vine.createRule((value, _, field) => {
  if (!DateTime.fromISO(String(value)).isValid) {
    field.report('The {{ field }} field must be a date', 'date', field)
  }
})

/** `2026-12-19`, of this century. A regular expression lets the 31st of February pass. */
const day = () =>
  vine
    .string()
    .regex(/^20\d\d-\d\d-\d\d$/)
    .use(dayThatExists())

export const absenceValidator = vine.create({ startsOn: day(), endsOn: day() })
