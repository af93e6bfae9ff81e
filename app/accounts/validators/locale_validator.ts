import vine from '@vinejs/vine'
import { locale } from '#accounts/validators/fields'

export const localeValidator = vine.create({ locale: locale() })
