import vine from '@vinejs/vine'
import { personName } from '#accounts/fields'
import { isTimeZone } from '#accounts/time_zone'

const knownZone = vine.createRule((value, _, field) => {
  if (!isTimeZone(String(value))) field.report('Unknown time zone', 'timeZone', field)
})

export const timeZone = () => vine.string().trim().use(knownZone())

export const userValidator = vine.create({
  firstName: personName(),
  familyName: personName(),
  locale: vine.enum(['fr', 'en']),
  timeZone: timeZone(),
})
