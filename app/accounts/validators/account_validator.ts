import vine from '@vinejs/vine'
import { locale, personName, timeZone } from '#accounts/validators/fields'

export const accountValidator = vine.create({
  firstName: personName(),
  familyName: personName(),
  locale: locale(),
  timeZone: timeZone(),
  theme: vine.enum(['system', 'light', 'dark'] as const),
  textSize: vine.enum(['normal', 'large', 'larger'] as const),
  readingMode: vine.accepted().optional(),
})
