import vine from '@vinejs/vine'
import { isTimeZone } from '#accounts/time_zone'

const knownZone = vine.createRule((value, _, field) => {
  if (!isTimeZone(String(value))) field.report('Unknown time zone', 'timeZone', field)
})

export const timeZone = () => vine.string().trim().use(knownZone())

const name = () => vine.string().trim().minLength(1).maxLength(80)

export const userValidator = vine.create({
  firstName: name(),
  familyName: name(),
  locale: vine.enum(['fr', 'en']),
  timeZone: timeZone(),
})
