import vine from '@vinejs/vine'
import { locale } from '#accounts/fields'

export const localeValidator = vine.create({ locale: locale() })
