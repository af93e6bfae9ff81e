import vine from '@vinejs/vine'
import { DateTime } from 'luxon'
import { isTimeZone } from '#accounts/time_zone'

/** What several forms ask for, each with the limits of the database. */
export const email = () => vine.string().trim().toLowerCase().maxLength(254).email()

export const personName = () =>
  vine
    .string()
    .trim()
    .minLength(1)
    .maxLength(80)
    .regex(/^\P{Cc}+$/u)

/** Length over rules (NIST SP 800-63B); the upper bound keeps hashing cheap to nobody's loss. */
export const newPassword = () => vine.string().minLength(10).maxLength(128)

export const presentPassword = () => vine.string().maxLength(1000)

export const locale = () => vine.enum(['fr', 'en'] as const)

export const timeZone = () => vine.string().use(timeZoneRule())

/** A day as YYYY-MM-DD, that exists. */
export const day = () => vine.string().use(dayRule())

const timeZoneRule = vine.createRule((value, _, field) => {
  if (!isTimeZone(value as string)) field.report('The time zone is unknown', 'timeZone', field)
})

const dayRule = vine.createRule((value, _, field) => {
  const exists = DateTime.fromFormat(value as string, 'yyyy-MM-dd').isValid
  if (!exists) field.report('This day does not exist', 'day', field)
})
