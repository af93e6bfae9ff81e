import vine from '@vinejs/vine'
import { locale, personName, timeZone } from '#accounts/fields'

export const userValidator = vine.create({
  firstName: personName(),
  familyName: personName(),
  locale: locale(),
  timeZone: timeZone(),
})
