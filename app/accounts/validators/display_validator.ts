import vine from '@vinejs/vine'
import { locale, timeZone } from '#accounts/fields'

export const displayValidator = vine.create({
  locale: locale(),
  timeZone: timeZone(),
  theme: vine.enum(['system', 'light', 'dark'] as const),
  textSize: vine.enum(['normal', 'large', 'larger'] as const),
  readingMode: vine.accepted().optional(),
  dyslexiaFont: vine.accepted().optional(),
})
